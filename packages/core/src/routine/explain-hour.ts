import type { WeeklyHours } from "../answers/answers.ts";
import type { Check } from "../coverage/check.ts";
import type { Responder } from "../coverage/responders.ts";
import { PLACING_HALF_LIFE_HOURS } from "../facts/coverage-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { DAY_MINUTES, onWeekRing, WEEK_MINUTES } from "../time/week-ring.ts";
import type { Desk } from "./desk.ts";
import { listRuns, openWeek } from "./person-week.ts";
import type { PlannedSitting } from "./plan-desk.ts";

/** When anybody looks in or is there, in the whole business. */
export type House = {
  readonly workingHours: WeeklyHours;
  readonly checks: readonly Check[];
  readonly responders: readonly Responder[];
};

type Look = House & {
  readonly desk: Desk;
  /** When the person looks in, on their own clock. */
  readonly group: { readonly minuteOfDay: number; readonly minutes: number; readonly days: readonly Weekday[] };
  /** The person's whole week. */
  readonly sittings: readonly PlannedSitting[];
};

/** Why a look stands at its hour. What is said holds on each of its days. */
export function explainHour(look: Look): Reason {
  const evidence = PLACING_HALF_LIFE_HOURS.evidence;
  const days = look.group.days.map((day) => WEEKDAYS.indexOf(day));
  const [checksPerDay = 1, ...others] = days.map((day) => countOwnLooks(look, day));
  if (checksPerDay > 1 && others.every((count) => count === checksPerDay)) {
    return because("check-shares-the-day", { checksPerDay }, evidence);
  }
  if (days.every((day) => isLastOfDay(look, day))) return because("check-clears-the-day", {}, evidence);
  const { name } = look.desk.member.person;
  if (days.every((day) => endsStay(look, day))) return because("check-ends-a-stay", { person: name }, evidence);
  return because("check-cuts-the-longest-waits", {}, evidence);
}

function countOwnLooks({ sittings }: Look, day: number): number {
  return sittings.filter(({ kind, from }) => kind === "check" && Math.floor(from / DAY_MINUTES) === day).length;
}

/** A look so close to the end of somebody's hours is the end of their stay. */
const END_OF_STAY_MINUTES = 60;

function endsStay(look: Look, day: number): boolean {
  const end = endOf(look, day);
  const { hours = look.workingHours } = look.desk.member.person;
  const window = listRuns(openWeek(hours)).find((run) => onWeekRing(end - 1 - run.from) < run.minutes);
  return window === undefined || window.minutes - onWeekRing(end - 1 - window.from) - 1 < END_OF_STAY_MINUTES;
}

// On the business's clock: nobody looks in again before midnight, and nobody stays on.
function isLastOfDay(look: Look, day: number): boolean {
  const { checks, responders, desk } = look;
  const shift = responders.find(({ person }) => person.name === desk.member.person.name)?.shiftMinutes ?? 0;
  const end = onWeekRing(endOf(look, day) + shift);
  const midnight = Math.ceil(end / DAY_MINUTES) * DAY_MINUTES;
  const isAfter = ({ minuteOfWeek }: Check) => minuteOfWeek >= end && minuteOfWeek < midnight;
  const stays = { from: end + END_OF_STAY_MINUTES, to: midnight };
  return !checks.some(isAfter) && !responders.some((responder) => isThere(responder, stays));
}

function isThere({ windows, shiftMinutes }: Responder, { from, to }: { from: number; to: number }): boolean {
  return windows.some(({ dayIndexes, fromMinute, lengthMinutes }) =>
    dayIndexes.some((day) => {
      const start = onWeekRing(day * DAY_MINUTES + fromMinute + shiftMinutes);
      // A window past the week's end goes on in its beginning.
      return [start, start - WEEK_MINUTES].some((begins) => begins < to && begins + lengthMinutes > from);
    }),
  );
}

function endOf({ group }: Look, day: number): number {
  return day * DAY_MINUTES + group.minuteOfDay + group.minutes;
}
