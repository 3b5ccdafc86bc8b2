import type { Plan } from "../plan/plan.ts";
import { remember } from "../remember.ts";
import { listRoutineVisits } from "../routine/list-routine-visits.ts";
import { sum } from "../sum.ts";
import { addDays, type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { weekdaysOf } from "../time/recurrence.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import { makeZoneClock } from "../time/zone-clock.ts";
import { makeMinuteClock } from "./reply-clock.ts";

/** The looks of a plan and what they have to answer. */
export type AnswersInQueue = {
  /** In order of time. */
  readonly arrivals: readonly Arrival[];
  /** In order of time. */
  readonly looks: readonly Look[];
  /** Minutes since 1970 in UTC: nobody waits before. */
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

/** A step of the time in which messages come. */
export type Arrival = {
  /** Its middle, in minutes since 1970 in UTC. */
  readonly minute: number;
  /** How long it is; the first one begins in the midst of a quarter of an hour. */
  readonly stepMinutes: number;
  /** Minutes since 1970 in UTC; an answer after it is late. */
  readonly lastMinute: number;
  /** The week in whose count they are. */
  readonly monday: IsoDate;
};

/** A look at the messages. */
export type Look = {
  /** Minutes since 1970 in UTC. */
  readonly startMinute: number;
  readonly monday: IsoDate;
  /** For answers; all looks of a week share theirs. */
  readonly minutes: number;
};

/** A plan in the days ahead. */
export type PlanAhead = {
  readonly plan: Pick<Plan, "answers" | "budget" | "promise" | "routine" | "startsOn" | "zone">;
  /** Messages come from `from` on until the beginning of `to`; up to and with `lookedUntil` somebody looks. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate; readonly lookedUntil: IsoDate };
  /** Minutes since 1970 in UTC: nothing comes and nobody looks before. */
  readonly fromMinute: number;
  /** From the beginning of a look to its first answer. */
  readonly lookMinutes: number;
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
  const { minutesPerMessage, lookMinutes, looks } = input;
  const weeks = new Map<IsoDate, WeekInQueue>();
  const queue = toQueue(input);
  const purses = fillPurses(looks);
  for (const { monday, messages } of queue) count(weeks, monday, { messages, inTime: 0 });
  let head = 0;
  for (const { startMinute, monday } of looks) {
    let minute = startMinute + lookMinutes;
    const purse = purses.get(monday) ?? { minutes: 0 };
    for (let first = queue[head]; first !== undefined && first.minute <= startMinute; first = queue[head]) {
      const answered = Math.min(first.left, purse.minutes / minutesPerMessage);
      const spareMinutes = first.lastMinute - (minute + minutesPerMessage);
      count(weeks, first.monday, { messages: 0, inTime: answered * shareOfStep(spareMinutes, first.stepMinutes) });
      minute += answered * minutesPerMessage;
      purse.minutes -= answered * minutesPerMessage;
      first.left -= answered;
      if (first.left > NEGLIGIBLE) break;
      head += 1;
    }
  }
  return weeks;
}

/** When messages come, evenly, and by when each is to be answered. */
export function listArrivals({ plan, days, fromMinute }: PlanAhead): readonly Arrival[] {
  const zone = makeZoneClock(plan.zone);
  const clock = makeMinuteClock(plan.answers, plan.promise.clock);
  const within = plan.promise.withinMinutes ?? 0;
  const until = zone.epochMinuteOf(days.to, "00:00");
  const beginOf = (monday: IsoDate) => zone.epochMinuteOf(monday, "00:00");
  const arrivals: Arrival[] = [];
  let monday = startOfWeek(days.from);
  let next = addDays(monday, 7);
  let nextMinute = beginOf(next);
  let step = Math.max(fromMinute, zone.epochMinuteOf(days.from, "00:00"));
  while (step < until) {
    // Days begin on a quarter of an hour in every zone, so no step lies in two weeks.
    const end = (Math.floor(step / STEP_MINUTES) + 1) * STEP_MINUTES;
    const minute = (step + end) / 2;
    while (minute >= nextMinute) {
      [monday, next] = [next, addDays(next, 7)];
      nextMinute = beginOf(next);
    }
    const last = clock.until(toMillisecond(minute), within);
    const lastMinute = last === undefined ? Number.POSITIVE_INFINITY : toMillisecond(last);
    arrivals.push({ minute, stepMinutes: end - step, lastMinute, monday });
    step = end;
  }
  return arrivals;
}

/** When somebody looks, and how long they have for answers. */
export function listLooks({ plan, days, fromMinute, lookMinutes }: PlanAhead): readonly Look[] {
  const zone = makeZoneClock(plan.zone);
  const spareOf = remember((person: string) => spareMinutesOf(person, plan));
  return listRoutineVisits(plan, { from: days.from, to: days.lookedUntil })
    .filter(({ isLook }) => isLook)
    .flatMap(({ person, date, time, minutes }) => {
      const beginMinute = zone.epochMinuteOf(date, time);
      const endMinute = beginMinute + minutes;
      if (endMinute <= fromMinute) return [];
      // Whoever is at it answers until its end.
      const startMinute = Math.max(beginMinute, fromMinute);
      const left = Math.max(0, Math.min(minutes - lookMinutes, endMinute - startMinute));
      return [{ startMinute, monday: startOfWeek(date), minutes: left + spareOf(person) }];
    });
}

/** Messages that come within one step, a quarter of an hour, are taken as one. */
const STEP_MINUTES = 15;
const NEGLIGIBLE = 1e-9;

// Those who came late in a step are owed their answer later than those who came early.
function shareOfStep(spareMinutes: number, stepMinutes: number): number {
  return Math.min(1, Math.max(0, 1 / 2 + spareMinutes / stepMinutes));
}

type InQueue = Omit<Arrival, "monday"> & {
  readonly messages: number;
  /** Undefined for those that were there before, which are in no count. */
  readonly monday: IsoDate | undefined;
  left: number;
};

function toQueue({ arrivals, fromMinute, messagesPerWeek, waiting }: AnswersInQueue): InQueue[] {
  const before = { minute: fromMinute, stepMinutes: STEP_MINUTES, lastMinute: 0, messages: 0, monday: undefined };
  return [
    { ...before, left: waiting },
    ...arrivals.map((arrival) => {
      const messages = (messagesPerWeek * arrival.stepMinutes) / WEEK_MINUTES;
      return { ...arrival, messages, left: messages };
    }),
  ];
}

function fillPurses(looks: readonly Look[]): ReadonlyMap<IsoDate, { minutes: number }> {
  const purses = new Map<IsoDate, { minutes: number }>();
  for (const { monday, minutes } of looks) {
    const purse = purses.get(monday) ?? { minutes: 0 };
    purse.minutes += minutes;
    purses.set(monday, purse);
  }
  return purses;
}

// Messages are dated to the millisecond.
function toMillisecond(minute: number): number {
  return Math.round(minute * 60_000) / 60_000;
}

// Of the minutes that a plan leaves somebody, what falls to one look; where many wait, they go on for it.
function spareMinutesOf(person: string, { routine, budget }: PlanAhead["plan"]): number {
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
