import { type IsoDate, type Repetition, weekdayOf } from "@porchlight/core";
import type { TFunction } from "i18next";

/** "Every two weeks on Tuesday and Friday, until 24 June": a repetition that begins on a day, in words. */
export function repetitionWords(repetition: Repetition, firstDay: IsoDate, t: TFunction): string {
  const { ends } = repetition;
  const pace = t(`ui.calendar.repeat.pace.${paceOf(repetition)}`, {
    count: repetition.every,
    weekdays: repetition.weekdays ?? [weekdayOf(firstDay)],
    weekday: weekdayOf(firstDay),
    place: t(`ui.calendar.repeat.place.${placeInMonth(firstDay)}`),
    day: dayOfMonth(firstDay),
    date: firstDay,
  });
  if (ends === undefined) return pace;
  return "on" in ends
    ? t("ui.calendar.repeat.until", { pace, on: ends.on })
    : t("ui.calendar.repeat.times", { pace, count: ends.after });
}

function paceOf({ unit, monthly }: Repetition): string {
  if (unit !== "month") return unit;
  return monthly === "weekday" ? "monthWeekday" : "month";
}

/** Which of its weekday in the month a day is, 1 to 4; the fifth is the last. */
function placeInMonth(day: IsoDate): number | "last" {
  const place = Math.ceil(dayOfMonth(day) / 7);
  return place > 4 ? "last" : place;
}

function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8));
}
