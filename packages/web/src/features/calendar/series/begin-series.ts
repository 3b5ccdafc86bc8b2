import {
  addDays,
  type IsoDate,
  readRule,
  SERIES_POSTS_MAX,
  type Series,
  type SeriesPlace,
  seriesDays,
  toRule,
  weekdayOf,
} from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";

/** The series that a draft begins, from the day on which it stands now. */
export function beginSeries({ series, date }: Pick<PostDraft, "series" | "date">): SeriesPlace | undefined {
  const repetition = series === undefined ? undefined : readRule(series.rule, series.firstDay);
  if (series === undefined || repetition === undefined || date === undefined) return undefined;
  const { weekdays } = repetition;
  const moved =
    weekdays === undefined || weekdays.includes(weekdayOf(date))
      ? repetition
      : { ...repetition, weekdays: weekdays.length === 1 ? [weekdayOf(date)] : [...weekdays, weekdayOf(date)] };
  return { id: series.id, rule: toRule(moved, date), firstDay: date, day: date };
}

/** The days after the first one for which posts are written at once. */
export function followingDays(series: Series): readonly IsoDate[] {
  return seriesDays(series, { from: addDays(series.firstDay, 1), to: lastDayFrom(series.firstDay) });
}

/** Posts are written for about a year ahead; the server writes on as time goes by. */
export function lastDayFrom(day: IsoDate): IsoDate {
  return addDays(day, SERIES_POSTS_MAX - 1);
}
