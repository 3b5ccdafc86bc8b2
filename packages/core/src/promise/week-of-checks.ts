import type { WeeklyHours } from "../answers/answers.ts";
import type { Check } from "../coverage/check.ts";
import { rememberLast } from "../remember.ts";
import { type IsoDate, WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import { type ClockRegime, listClockRegimes } from "./clock-regimes.ts";
import { type OpeningHours, openingHoursOf } from "./opening-hours.ts";
import {
  meanWaitMinutes,
  type ReplyWaits,
  reachesLevel,
  replyWaits,
  waitMinutesAtLevel,
  worstWaitMinutes,
} from "./reply-waits.ts";
import { type ReplyLoad, shareAnswered } from "./share-under-load.ts";

/** Checks of a typical week beside opening hours, with everything that a promise asks of them. Times count from arrival to answer. */
export type WeekOfChecks = {
  readonly opening: OpeningHours;
  /** In how many ways the checks' clocks stand to the business's within a year; each figure is that of the worst. */
  readonly regimeCount: number;
  /** Share of messages answered within these minutes of the clock, 0 to 1. */
  readonly shareWithin: (minutes: number, clock: "wall" | "working") => number;
  /** Whether that share reaches a level. */
  readonly reaches: (level: number, minutes: number, clock: "wall" | "working") => boolean;
  /** Wall-clock minutes within which a share of messages is answered; undefined without checks. */
  readonly minutesAtLevel: (level: number) => number | undefined;
  readonly meanMinutes: number | undefined;
  readonly worstMinutes: number | undefined;
};

export type ChecksInPlace = {
  readonly checks: readonly Pick<Check, "day" | "time" | "zone">[];
  /** Minutes from the beginning of a check to its last answer in an ordinary week. */
  readonly blockMinutes: number;
  /** What comes in and how long an answer takes; without it every answer is as late as the last of its check. */
  readonly load?: CheckLoad;
  readonly workingHours: WeeklyHours;
  /** The business's zone. */
  readonly zone: TimeZoneId;
  readonly startsOn: IsoDate;
  /** How the clocks of all zones stand to the business's, if it is worked out already; it costs more than all the rest. */
  readonly regimes?: readonly ClockRegime[];
  /** Where weeks of checks in this place are kept as they are worked out: promise and advice ask for the same ones. */
  readonly knownWeeks?: KnownWeeks;
};

/** Where weeks of checks in a place are kept, by their checks. */
export type KnownWeeks = Map<string, WeekOfChecks>;

type Place = Omit<ChecksInPlace, "checks" | "knownWeeks">;

/** Keeps the weeks of the last place: whoever changes goals seldom changes what comes in and who is there. */
export function rememberWeeks(): (place: Place) => KnownWeeks {
  return rememberLast(
    () => new Map(),
    ({ blockMinutes, load, workingHours, zone, startsOn, regimes }) =>
      JSON.stringify([blockMinutes, load, workingHours, zone, startsOn, regimes?.map((regime) => [...regime])]),
  );
}

/** What gathers between checks, and the minutes of looking before the first answer. */
export type CheckLoad = ReplyLoad & { readonly lookMinutes: number };

export function weekOfChecks(place: ChecksInPlace): WeekOfChecks {
  const { checks, knownWeeks } = place;
  const key = checks.map(({ day, time, zone }) => `${day} ${time} ${zone}`).join();
  const week = knownWeeks?.get(key) ?? workOutWeek(place);
  if (knownWeeks !== undefined && knownWeeks.size >= KEPT_WEEKS) knownWeeks.clear();
  knownWeeks?.set(key, week);
  return week;
}

/** Far more than one plan asks for. */
const KEPT_WEEKS = 100;

function workOutWeek(place: ChecksInPlace): WeekOfChecks {
  const { blockMinutes, load } = place;
  const delayMinutes = load?.lookMinutes ?? blockMinutes;
  const opening = openingHoursOf(place.workingHours);
  const regimes = minutesInRegimes(place);
  const waits = {
    wall: regimes.map((minutes) => replyWaits(minutes)),
    working: regimes.map((minutes) => replyWaits(minutes, opening.spans)),
  };
  const worstShare = (minutes: number, on: "wall" | "working", under: CheckLoad | undefined) =>
    roundShare(Math.min(...waits[on].map((regime) => shareAnswered(regime, { minutes, delayMinutes, load: under }))));
  // The same few spans are asked about again and again.
  const shares = new Map<string, number>();
  const shareWithin = (minutes: number, on: "wall" | "working") => {
    const key = `${minutes} ${on}`;
    const share = shares.get(key) ?? worstShare(minutes, on, load);
    shares.set(key, share);
    return share;
  };
  return {
    opening,
    regimeCount: regimes.length,
    shareWithin,
    // Waiting for other answers makes nobody's wait shorter: what fails without a load, which costs little to see, fails.
    reaches: (level, minutes, on) =>
      reachesLevel(worstShare(minutes, on, undefined), level) && reachesLevel(shareWithin(minutes, on), level),
    minutesAtLevel: (level) => worstOf(waits.wall, blockMinutes, (regime) => waitMinutesAtLevel(regime, level)),
    meanMinutes: worstOf(waits.wall, blockMinutes, meanWaitMinutes),
    worstMinutes: worstOf(waits.wall, blockMinutes, worstWaitMinutes),
  };
}

// Exponentials differ in their last digit from one JavaScript engine to the next; a plan is the same on all.
function roundShare(share: number): number {
  return Math.round(share * 1e9) / 1e9;
}

/** The checks as minutes of the business's week, once for each way in which their clocks stand to the business's. */
export function minutesInRegimes({ checks, zone, startsOn, regimes }: ChecksInPlace): number[][] {
  const zones = checks.map((check) => check.zone);
  const known = regimes ?? listClockRegimes(zones, { businessZone: zone, startsOn });
  return [
    ...new Map(known.map((regime) => minutesUnder(regime, checks)).map((minutes) => [minutes.join(), minutes])),
  ].map(([, minutes]) => minutes);
}

function minutesUnder(regime: ClockRegime, checks: ChecksInPlace["checks"]): number[] {
  return checks.map(({ day, time, zone }) =>
    onWeekRing(WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time) + (regime.get(zone) ?? 0)),
  );
}

function worstOf(
  regimes: readonly ReplyWaits[],
  blockMinutes: number,
  minutesOf: (waits: ReplyWaits) => number | undefined,
): number | undefined {
  const known = regimes.map(minutesOf).filter((minutes) => minutes !== undefined);
  return known.length === 0 ? undefined : Math.max(...known) + blockMinutes;
}
