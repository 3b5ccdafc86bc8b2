import type { Channel } from "../facts/vocabulary.ts";
import { addDays, type IsoDate, startOfWeek, WEEKDAYS, weekdayIndexOf } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import type { CadenceEntry } from "./cadence-entry.ts";
import { rhythmDays } from "./rhythm-days.ts";

/** When the plan before posts: what the team and its followers are used to. A `Plan` is one. */
export type PreviousCadence = {
  /** The first day of the plan before. */
  readonly startsOn: IsoDate;
  /** When it posts. */
  readonly cadence: readonly CadenceEntry[];
};

/** A channel's places in the week under the plan before. */
export type Habit = {
  /** The minutes of the day at which it posts, for each weekday, Monday first. */
  readonly minutesByDay: readonly (readonly number[])[];
  /** For a channel that posts every few weeks: the Monday of a week in which it does. */
  readonly postingMonday?: IsoDate;
};

/** Rhythms of one, two and four weeks repeat together after this many days. */
const CYCLE_DAYS = 28;

/** Nothing where the channel was not posted to, or by another clock. */
export function habitOf(
  channel: Channel,
  { previous, zone }: { readonly previous: PreviousCadence | undefined; readonly zone: TimeZoneId },
): Habit {
  const minutesByDay: number[][] = WEEKDAYS.map(() => []);
  if (previous === undefined) return { minutesByDay };
  const entries = previous.cadence.filter((entry) => entry.channel === channel && entry.zone === zone);
  const mondays = new Set<IsoDate>();
  for (const entry of entries) {
    const from = addDays(startOfWeek(previous.startsOn), entry.phaseWeeks * 7);
    const cycle = { from, to: addDays(from, CYCLE_DAYS - 1), planStartsOn: previous.startsOn };
    for (const date of rhythmDays(entry, cycle)) {
      minutesByDay[weekdayIndexOf(date)]?.push(minuteOfDay(entry.time));
      mondays.add(startOfWeek(date));
    }
  }
  const [postingMonday] = mondays;
  const isSlow = postingMonday !== undefined && mondays.size < CYCLE_DAYS / 7;
  return { minutesByDay, ...(isSlow ? { postingMonday } : {}) };
}
