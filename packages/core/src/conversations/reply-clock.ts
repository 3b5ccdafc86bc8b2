import type { Answers, WeeklyHours } from "../answers/answers.ts";
import type { Promised } from "../promise/promised.ts";
import { remember } from "../remember.ts";
import { isClosed } from "../routine/list-routine-visits.ts";
import { epochMinuteAt, instantAtEpochMinute } from "../time/epoch-minutes.ts";
import { addDays, type IsoDate, weekdayOf } from "../time/iso-date.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import { makeZoneClock, type ZoneClock } from "../time/zone-clock.ts";
import type { Instant } from "../time/zoned.ts";

/** The days and hours that a promise reckons with. */
export type BusinessHours = Pick<Answers, "business" | "workingHours" | "closures">;

/** Minutes of one day that count towards an answer. */
export type CountedDay = {
  /** The day on which the hours begin. */
  readonly date: IsoDate;
  /** How many of its minutes count, more than 0. */
  readonly minutes: number;
};

/** Counts the minutes that a customer waits as the promise counts them. */
export type ReplyClock = {
  /** The moment at which so many minutes have passed; `undefined` where that is more than two years away. */
  readonly after: (since: Instant, minutes: number) => Instant | undefined;
  /**
   * The last moment at which no more than so many minutes have passed: where the clock stands at the end of them, the one at
   * which it goes on. `undefined` where that is more than two years away.
   */
  readonly until: (since: Instant, minutes: number) => Instant | undefined;
  /** The minutes between two moments, day by day; none where `until` is not after `since`. */
  readonly between: (since: Instant, until: Instant) => readonly CountedDay[];
};

/** The same for moments that are minutes since 1970 in UTC. */
export type MinuteClock = {
  /** As of a `ReplyClock`. */
  readonly after: (since: number, minutes: number) => number | undefined;
  /** As of a `ReplyClock`. */
  readonly until: (since: number, minutes: number) => number | undefined;
  /** As of a `ReplyClock`. */
  readonly between: (since: number, until: number) => readonly CountedDay[];
};

/** How far is looked ahead for hours that count. */
const LOOK_AHEAD_DAYS = 731;
/** Of hours that last until a moment, the day began so long before that of UTC at most: wherever on earth, and past midnight. */
const LOOK_BACK_DAYS = 2;
const EPOCH: IsoDate = "1970-01-01";

/**
 * A clock that stands on the days on which the business is closed, and, where only opening hours count, outside of them.
 * Hours past midnight belong to the day on which they begin. Hours that the change of clocks skips do not count, those that it
 * repeats count twice. It remembers the days it has looked up, so keep it for one run, not for good.
 */
export function makeReplyClock(hours: BusinessHours, counts: Promised["clock"]): ReplyClock {
  const clock = makeMinuteClock(hours, counts);
  const instantOf = (minute: number | undefined) => (minute === undefined ? undefined : instantAtEpochMinute(minute));
  return {
    after: (since, minutes) => instantOf(clock.after(epochMinuteAt(since), minutes)),
    until: (since, minutes) => instantOf(clock.until(epochMinuteAt(since), minutes)),
    between: (since, until) => clock.between(epochMinuteAt(since), epochMinuteAt(until)),
  };
}

/** `makeReplyClock` for who counts in minutes anyway: writing moments down takes longer than to count. */
export function makeMinuteClock(hours: BusinessHours, counts: Promised["clock"]): MinuteClock {
  const zone = makeZoneClock(hours.business.zone);
  const listSpans = counts === "wall" ? wholeDay(zone) : openSpans(hours.workingHours, zone);
  const spansOn = remember((day: number) => {
    const date = addDays(EPOCH, day);
    return isClosed(date, hours.closures) ? [] : listSpans(date);
  });

  function* spansSince(since: number): Generator<Span> {
    const today = Math.floor(since / DAY_MINUTES);
    let reached = since;
    for (let day = today - LOOK_BACK_DAYS; day < today + LOOK_AHEAD_DAYS; day += 1) {
      for (const { date, from, to } of spansOn(day)) {
        const begin = Math.max(from, reached);
        // Where the clock skips the beginning of short hours, they may be over before they begin.
        if (begin < to) yield { date, from: begin, to };
        reached = Math.max(reached, to);
      }
    }
  }

  return {
    after: (since, minutes) => {
      let left = minutes;
      for (const { from, to } of spansSince(since)) {
        if (left <= to - from) return from + left;
        left -= to - from;
      }
      return undefined;
    },
    until: (since, minutes) => {
      let left = minutes;
      for (const { from, to } of spansSince(since)) {
        if (left < to - from) return from + left;
        left -= to - from;
      }
      return undefined;
    },
    between: (since, until) => {
      const days = new Map<IsoDate, number>();
      for (const { date, from, to } of spansSince(since)) {
        if (from >= until) break;
        days.set(date, (days.get(date) ?? 0) + Math.min(to, until) - from);
      }
      return [...days].map(([date, minutes]) => ({ date, minutes }));
    },
  };
}

/** Minutes since 1970 in UTC, `to` not included. */
type Span = { readonly date: IsoDate; readonly from: number; readonly to: number };

type SpansOn = (date: IsoDate) => readonly Span[];

function wholeDay(zone: ZoneClock): SpansOn {
  const midnight = (date: IsoDate) => zone.epochMinuteOf(date, "00:00");
  return (date) => [{ date, from: midnight(date), to: midnight(addDays(date, 1)) }];
}

// Hours as they were written down: joined with those of the next day they would forget whose they are.
function openSpans(hours: WeeklyHours, zone: ZoneClock): SpansOn {
  return (date) =>
    hours
      .filter(({ days, from, to }) => days.includes(weekdayOf(date)) && from !== to)
      .map(({ from, to }) => {
        const end = from < to ? date : addDays(date, 1);
        return { date, from: zone.epochMinuteOf(date, from), to: zone.epochMinuteOf(end, to) };
      })
      .sort((a, b) => a.from - b.from);
}
