import { addDays, type Instant, type IsoDate, type LocalTime, type TimeZoneId, wallTimeAt } from "@porchlight/core";
import type { VisitorWords } from "./visitor-words.ts";

type Clock = { readonly at: Instant; readonly zone: TimeZoneId; readonly words: VisitorWords };
/** A key of the catalogue for each distance of a day. */
type DayKeys = { readonly today: string; readonly tomorrow: string; readonly day: string };

/** A sentence about a moment, by how far its day is: today, tomorrow, or a day with its name. */
export function sayMoment(moment: Instant, keys: DayKeys, { at, zone, words }: Clock): string {
  const { date, time } = wallTimeAt(moment, zone);
  const today = wallTimeAt(at, zone).date;
  const clock = shortTime(time, words);
  if (date === today) return words(keys.today, { time: clock });
  if (date === addDays(today, 1)) return words(keys.tomorrow, { time: clock });
  return words(keys.day, { day: nameDay(date, { today, words }), time: clock });
}

/** `15:30`, `9:00`; `3:30 PM` where the hours are counted twice. */
export function shortTime(time: LocalTime, words: VisitorWords): string {
  return words("visitor.time", { time }).replace(/^0/, "");
}

/** A full hour as its number alone: `9`, `15:30`; `9 AM`, `3:30 PM`. */
export function shortestTime(time: LocalTime, words: VisitorWords): string {
  return shortTime(time, words).replace(":00", "");
}

/** A moment with its offset on a zone's clock: `2026-12-08T15:30:00-06:00`. */
export function zonedIso(moment: Instant, zone: TimeZoneId): string {
  const epochMs = Date.parse(moment);
  const { date, time } = wallTimeAt(moment, zone);
  const second = new Date(epochMs).toISOString().slice(17, 19);
  const aheadMinutes = Math.round(
    (Date.parse(`${date}T${time}:${second}Z`) - Math.floor(epochMs / 1000) * 1000) / 60_000,
  );
  const [hours, minutes] = [Math.floor(Math.abs(aheadMinutes) / 60), Math.abs(aheadMinutes) % 60];
  const offset = [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":");
  return `${date}T${time}:${second}${aheadMinutes < 0 ? "-" : "+"}${offset}`;
}

/** The place that a zone is named after: "New York" of `America/New_York`. */
export function cityOf(zone: TimeZoneId): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

// Within a week the day's name says which one it is.
function nameDay(date: IsoDate, { today, words }: { readonly today: IsoDate; readonly words: VisitorWords }): string {
  if (date < addDays(today, 7)) return words("visitor.weekday", { date });
  return words("visitor.weekdayAndDay", { date });
}
