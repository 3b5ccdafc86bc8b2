import { addDays, daysBetween, formatDuration, type Instant, type WallTime, wallTimeAt } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { WallFormats } from "../wall/wall-formats.ts";

/** How pressing an answer is. */
export type DueTone = "late" | "soon" | "calm";

export type DueWords = {
  readonly tone: DueTone;
  /** "2 h 50 left", "today 21:30", "3 h late". */
  readonly words: string;
};

/** What is due within so many minutes is said by what is left of them. */
const SOON_MINUTES = 240;
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
/** Within a week the day's name says enough. */
const WEEK_DAYS = 7;

type Moment = {
  readonly due: Instant;
  readonly now: Instant;
  readonly zone: WallTime["zone"];
};

/** When an answer is owed, as short as can be. */
export function dueWords({ due, now, zone }: Moment, { t, formats }: WordsOf): DueWords {
  const left = Math.floor((Date.parse(due) - Date.parse(now)) / MINUTE_MS);
  if (left < 0) return { tone: "late", words: t("ui.words.due.late", { wait: lateWords(-left) }) };
  if (left < SOON_MINUTES) return { tone: "soon", words: t("ui.words.due.left", { wait: formatDuration(left) }) };
  return { tone: "calm", words: momentWords({ instant: due, now, zone }, { t, formats }) };
}

type WordsOf = { readonly t: TFunction; readonly formats: WallFormats };

/** A moment beside now: "today 21:30", "yesterday 20:45", "Thu 14:10", "Thu 17 Dec 14:10". */
export function momentWords(
  { instant, now, zone }: { readonly instant: Instant; readonly now: Instant; readonly zone: WallTime["zone"] },
  { t, formats }: WordsOf,
): string {
  const wall = wallTimeAt(instant, zone);
  const today = wallTimeAt(now, zone).date;
  const time = formats.time(wall.time);
  if (wall.date === today) return t("ui.words.when.today", { time });
  if (wall.date === addDays(today, 1)) return t("ui.words.when.tomorrow", { time });
  if (wall.date === addDays(today, -1)) return t("ui.words.when.yesterday", { time });
  // "Thursday" is the next one; the last one is told by its date.
  const isNear = wall.date > today && daysBetween(today, wall.date) < WEEK_DAYS;
  return `${isNear ? formats.weekday(wall.date) : formats.shortDay(wall.date)} ${time}`;
}

// Of half a day the minutes no longer matter, of days the hours.
function lateWords(minutes: number): string {
  if (minutes < 12 * HOUR_MINUTES) return formatDuration(minutes);
  const unit = minutes < 48 * HOUR_MINUTES ? HOUR_MINUTES : 24 * HOUR_MINUTES;
  return formatDuration(Math.floor(minutes / unit) * unit);
}
