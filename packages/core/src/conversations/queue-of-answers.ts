import type { Plan } from "../plan/plan.ts";
import { remember } from "../remember.ts";
import { listRoutineVisits } from "../routine/list-routine-visits.ts";
import { sum } from "../sum.ts";
import { epochMinuteAt, instantAtEpochMinute } from "../time/epoch-minutes.ts";
import { type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { weekdaysOf } from "../time/recurrence.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import { makeZoneClock } from "../time/zone-clock.ts";
import { makeReplyClock } from "./reply-clock.ts";

/** The looks of a plan and what they have to answer. */
export type AnswersInQueue = {
  readonly plan: Pick<Plan, "answers" | "budget" | "promise" | "routine" | "startsOn" | "zone">;
  /** Messages come from `from` on until the beginning of `to`; up to and with `lookedUntil` somebody looks. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate; readonly lookedUntil: IsoDate };
  /** Minutes since 1970 in UTC: nothing comes and nobody looks before. */
  readonly fromMinute: number;
  /** Messages that need an answer, above 0. */
  readonly messagesPerWeek: number;
  /** What one answer takes, above 0. */
  readonly minutesPerMessage: number;
  /** From the beginning of a look to its first answer. */
  readonly lookMinutes: number;
  /** Messages that are there already, to be answered first. */
  readonly waiting: number;
};

/** How many messages of a week come and how many of them are answered in time; both are means, not whole. */
export type WeekInQueue = { readonly messages: number; readonly inTime: number };

/**
 * Lets messages come evenly and answers them at the looks of a calendar, first come first served. A look answers what has
 * gathered, as long as the minutes last that the looks of its week have for answers together, since more gathers before one
 * than before another; what is left over waits for the next. It counts means and no chance, so it is smooth and repeatable.
 *
 * @returns by the Monday of the week in which they came.
 */
export function queueOfAnswers(input: AnswersInQueue): ReadonlyMap<IsoDate, WeekInQueue> {
  const { minutesPerMessage, lookMinutes } = input;
  const weeks = new Map<IsoDate, WeekInQueue>();
  const queue = arrivalsOf(input);
  for (const { monday, messages } of queue) count(weeks, monday, { messages, inTime: 0 });
  let head = 0;
  for (const { startMinute, purse } of looksOf(input)) {
    let minute = startMinute + lookMinutes;
    for (let first = queue[head]; first !== undefined && first.minute <= startMinute; first = queue[head]) {
      const answered = Math.min(first.left, purse.minutes / minutesPerMessage);
      const spareMinutes = first.lastMinute - (minute + minutesPerMessage);
      count(weeks, first.monday, { messages: 0, inTime: answered * shareOfStep(spareMinutes) });
      minute += answered * minutesPerMessage;
      purse.minutes -= answered * minutesPerMessage;
      first.left -= answered;
      if (first.left > NEGLIGIBLE) break;
      head += 1;
    }
  }
  return weeks;
}

/** Messages that come within one step are taken as one. */
const STEP_MINUTES = 15;
const NEGLIGIBLE = 1e-9;

// Those who came late in a step are owed their answer later than those who came early.
function shareOfStep(spareMinutes: number): number {
  return Math.min(1, Math.max(0, 1 / 2 + spareMinutes / STEP_MINUTES));
}

type Arrival = {
  readonly minute: number;
  /** Minutes since 1970 in UTC; an answer after it is late. */
  readonly lastMinute: number;
  readonly messages: number;
  /** Whose count they are in; undefined for those that were there before. */
  readonly monday: IsoDate | undefined;
  left: number;
};

function arrivalsOf({ plan, days, fromMinute, messagesPerWeek, waiting }: AnswersInQueue): Arrival[] {
  const zone = makeZoneClock(plan.zone);
  const clock = makeReplyClock(plan.answers, plan.promise.clock);
  const within = plan.promise.withinMinutes ?? 0;
  const messages = (messagesPerWeek * STEP_MINUTES) / WEEK_MINUTES;
  const until = zone.epochMinuteOf(days.to, "00:00");
  const before = { minute: fromMinute, lastMinute: 0, messages: 0, monday: undefined, left: waiting };
  const arrivals: Arrival[] = [before];
  for (let step = Math.max(fromMinute, zone.epochMinuteOf(days.from, "00:00")); step < until; step += STEP_MINUTES) {
    const minute = step + STEP_MINUTES / 2;
    const last = clock.until(instantAtEpochMinute(minute), within);
    const lastMinute = last === undefined ? Number.POSITIVE_INFINITY : epochMinuteAt(last);
    arrivals.push({
      minute,
      lastMinute,
      messages,
      monday: startOfWeek(zone.dateAt(Math.floor(minute))),
      left: messages,
    });
  }
  return arrivals;
}

type Look = {
  readonly startMinute: number;
  /** What is left for answers in its week; all looks of the week have the same one. */
  readonly purse: { minutes: number };
};

function looksOf({ plan, days, fromMinute, lookMinutes }: AnswersInQueue): Look[] {
  const zone = makeZoneClock(plan.zone);
  const spareOf = remember((person: string) => spareMinutesOf(person, plan));
  const purses = new Map<IsoDate, Look["purse"]>();
  return listRoutineVisits(plan, { from: days.from, to: days.lookedUntil })
    .filter(({ isLook }) => isLook)
    .map((visit) => ({ ...visit, startMinute: zone.epochMinuteOf(visit.date, visit.time) }))
    .filter(({ startMinute }) => startMinute >= fromMinute)
    .map(({ person, date, minutes, startMinute }) => {
      const monday = startOfWeek(date);
      const purse = purses.get(monday) ?? { minutes: 0 };
      purse.minutes += Math.max(0, minutes - lookMinutes) + spareOf(person);
      purses.set(monday, purse);
      return { startMinute, purse };
    });
}

// Of the minutes that a plan leaves somebody, what falls to one look; where many wait, they go on for it.
function spareMinutesOf(person: string, { routine, budget }: AnswersInQueue["plan"]): number {
  const own = budget.byPerson.find((each) => each.person === person);
  const looks = routine.filter((block) => block.isLook && block.person === person);
  const looksPerWeek = sum(looks.map(({ rrule }) => weekdaysOf(rrule).length));
  if (own === undefined || looksPerWeek === 0) return 0;
  return Math.max(0, own.availableMinutes - own.plannedMinutes) / looksPerWeek;
}

function count(weeks: Map<IsoDate, WeekInQueue>, monday: IsoDate | undefined, { messages, inTime }: WeekInQueue): void {
  if (monday === undefined) return;
  const before = weeks.get(monday) ?? { messages: 0, inTime: 0 };
  weeks.set(monday, { messages: before.messages + messages, inTime: before.inTime + inTime });
}
