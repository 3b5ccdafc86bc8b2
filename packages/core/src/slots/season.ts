import type { BigDate, Closure } from "../answers/answers.ts";
import { runUpOf } from "../mix/run-up.ts";
import { addDays, type DateRange, daysBetween, type IsoDate } from "../time/iso-date.ts";

/** Twelve weeks: every cadence comes round in them a whole number of times. */
const SEASON_DAYS = 84;

/** A calendar is laid out season by season, counted from the plan's start; the first is season 0. */
export function seasonAt(startsOn: IsoDate, index: number): DateRange {
  const from = addDays(startsOn, index * SEASON_DAYS);
  return { from, to: addDays(from, SEASON_DAYS - 1) };
}

/** The season in which a day lies; days before the plan's start lie in the first. */
export function seasonIndexOf(startsOn: IsoDate, date: IsoDate): number {
  return Math.max(0, Math.floor(daysBetween(startsOn, date) / SEASON_DAYS));
}

/**
 * Tells of a season the next one, itself included, in which something disturbs the even run of slots: a closure, or an
 * event's run-up. Infinity where none comes.
 */
export function disturbedSeasons(disturbances: {
  readonly startsOn: IsoDate;
  readonly events: readonly BigDate[];
  readonly closures: readonly Closure[];
}): (from: number) => number {
  const { startsOn, events, closures } = disturbances;
  const spans = [...closures, ...events.filter(({ promote }) => promote).map(runUpOf)]
    .filter(({ to }) => to >= startsOn)
    .map(({ from, to }) => ({ first: seasonIndexOf(startsOn, from), last: seasonIndexOf(startsOn, to) }));
  return (from) =>
    spans.reduce(
      (next, { first, last }) => (last < from ? next : Math.min(next, Math.max(first, from))),
      Number.POSITIVE_INFINITY,
    );
}
