import type { Check } from "../coverage/check.ts";
import { CAUGHT_WORTH, CHECK_AFTER_MINUTES, CHECK_WORTH, STAYING_WORTH } from "../facts/cadence-facts.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "../time/week-ring.ts";
import { type AudienceClock, type PeakMinutes, postingWorth } from "./audience-clock.ts";
import type { DayCounts } from "./choose-days.ts";

export type TimesWanted = {
  readonly dayCounts: DayCounts;
  readonly clocks: readonly AudienceClock[];
  readonly peak: PeakMinutes;
  readonly checks: readonly Check[];
  readonly minGapHours: number;
  /** The minutes at which it posts already on each weekday, Monday first: it leaves them only for clearly better ones. */
  readonly usedMinutes?: readonly (readonly number[])[];
};

/** One time of day with its weekdays, on the business's clock. */
export type PostingTime = { readonly minute: number; readonly days: readonly Weekday[] };

/**
 * The half hours at which posts go out: when most of the audience is at its best hours, rather before a check than after.
 * Several posts a day, or an audience on several clocks, make further times that serve those whom the first did not.
 */
export function chooseTimes(wanted: TimesWanted): PostingTime[] {
  const groups = groupDays(wanted);
  const isBeforeCheck = markBeforeChecks(wanted.checks);
  const chosen: PostingTime[] = [];
  for (const days of groups) {
    const minute = bestMinute({ ...wanted, isBeforeCheck }, days, chosen);
    if (minute !== undefined) chosen.push({ minute, days });
  }
  return mergeSameTimes(chosen).sort((a, b) => a.minute - b.minute);
}

const HALF_HOUR = 30;
/** Differences below this are rounding. */
const TOLERANCE = 1e-9;

// Which days get a time of their own: the second post of a day, or every other day where there are several clocks.
function groupDays({ dayCounts, clocks }: TimesWanted): Weekday[][] {
  const most = Math.max(...dayCounts);
  if (most > 1) return Array.from({ length: most }, (_, index) => daysWith(dayCounts, index + 1));
  const days = daysWith(dayCounts, 1);
  if (clocks.length < 2 || days.length < 2) return [days];
  return [days.filter((_, index) => index % 2 === 0), days.filter((_, index) => index % 2 === 1)];
}

function daysWith(dayCounts: DayCounts, atLeast: number): Weekday[] {
  return WEEKDAYS.filter((_, index) => (dayCounts[index] ?? 0) >= atLeast);
}

/** Whether a check follows soon, for each half hour of the week. */
type BeforeChecks = readonly boolean[];

function markBeforeChecks(checks: readonly Check[]): BeforeChecks {
  const [from, to] = CHECK_AFTER_MINUTES.value;
  const isBefore = new Array<boolean>(WEEK_MINUTES / HALF_HOUR).fill(false);
  for (const { minuteOfWeek } of checks) {
    const latest = Math.floor((minuteOfWeek - from) / HALF_HOUR);
    for (let halfHour = latest; halfHour * HALF_HOUR >= minuteOfWeek - to; halfHour -= 1) {
      isBefore[onWeekRing(halfHour * HALF_HOUR) / HALF_HOUR] = true;
    }
  }
  return isBefore;
}

function bestMinute(
  wanted: TimesWanted & { readonly isBeforeCheck: BeforeChecks },
  days: readonly Weekday[],
  chosen: readonly PostingTime[],
): number | undefined {
  const dayStarts = days.map((day) => minuteOfWeek(day, 0));
  // One time on several days is as far from itself whatever the time.
  if (dayStarts.some((start, index) => !keepsGap(wanted, start, dayStarts.slice(index + 1)))) return undefined;
  const taken = chosen.flatMap((time) => time.days.map((day) => minuteOfWeek(day, time.minute)));
  const clocks = clocksLeft(wanted, chosen);
  let best: { minute: number; worth: number } | undefined;
  for (let minute = 0; minute < DAY_MINUTES; minute += HALF_HOUR) {
    if (taken.length > 0 && dayStarts.some((start) => !keepsGap(wanted, start + minute, taken))) continue;
    const worth =
      audienceWorth({ clocks, peak: wanted.peak }, minute) +
      CHECK_WORTH.value * checkedShare(wanted.isBeforeCheck, minute, dayStarts) +
      STAYING_WORTH.value * usedShare(wanted, minute, days);
    if (best === undefined || worth > best.worth + TOLERANCE) best = { minute, worth };
  }
  return best?.minute;
}

// A group that a time has caught at its best hours counts less for the next.
function clocksLeft({ clocks, peak }: TimesWanted, chosen: readonly PostingTime[]): readonly AudienceClock[] {
  return clocks.map(({ share, aheadMinutes }) => {
    const caught = chosen.filter((time) => postingWorth(time.minute + aheadMinutes, peak) === 1).length;
    return { share: share * CAUGHT_WORTH.value ** caught, aheadMinutes };
  });
}

function audienceWorth({ clocks, peak }: Pick<TimesWanted, "clocks" | "peak">, minute: number): number {
  let worth = 0;
  for (const { share, aheadMinutes } of clocks) worth += share * postingWorth(minute + aheadMinutes, peak);
  return worth;
}

// Share of the days on which a check follows soon.
function checkedShare(isBeforeCheck: BeforeChecks, minute: number, dayStarts: readonly number[]): number {
  let checked = 0;
  for (const start of dayStarts) if (isBeforeCheck[(start + minute) / HALF_HOUR]) checked += 1;
  return dayStarts.length === 0 ? 0 : checked / dayStarts.length;
}

function minuteOfWeek(day: Weekday, minute: number): number {
  return WEEKDAYS.indexOf(day) * DAY_MINUTES + minute;
}

/** Share of the days on which it posts at this time already. */
export function usedShare(
  { usedMinutes = [] }: Pick<TimesWanted, "usedMinutes">,
  minute: number,
  days: readonly Weekday[],
): number {
  let used = 0;
  for (const day of days) if (usedMinutes[WEEKDAYS.indexOf(day)]?.includes(minute)) used += 1;
  return days.length === 0 ? 0 : used / days.length;
}

// Round the week, no two posts may be closer than the gap.
function keepsGap({ minGapHours }: TimesWanted, posted: number, others: readonly number[]): boolean {
  return others.every((other) => {
    const after = onWeekRing(other - posted);
    return Math.min(after, WEEK_MINUTES - after) >= minGapHours * 60;
  });
}

function mergeSameTimes(times: readonly PostingTime[]): PostingTime[] {
  const minutes = [...new Set(times.map(({ minute }) => minute))];
  return minutes.map((minute) => {
    const together = times.filter((time) => time.minute === minute).flatMap(({ days }) => days);
    return { minute, days: WEEKDAYS.filter((day) => together.includes(day)) };
  });
}
