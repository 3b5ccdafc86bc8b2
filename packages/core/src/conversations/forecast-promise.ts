import { LATE_ANSWERS_NOTICED, LATE_SHARE_NOTICED, PROMISE_LEVEL } from "../facts/promise-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Plan } from "../plan/plan.ts";
import { poissonMoreThan } from "../promise/poisson-at-most.ts";
import { checkLoadOf } from "../strategy/check-load.ts";
import { epochMinuteAt } from "../time/epoch-minutes.ts";
import { addDays, type DateRange, type IsoDate, laterOf, startOfWeek } from "../time/iso-date.ts";
import { type Instant, wallTimeAt } from "../time/zoned.ts";
import { type Ahead, type Causes, FELT_DAYS, listCauses, type WeeksInQueue } from "./list-causes.ts";
import { listArrivals, listLooks, queueOfAnswers, type WeekInQueue } from "./queue-of-answers.ts";

/** What is known when the promise is forecast. */
export type PromiseForecastInput = {
  /** By whose promise and routine. */
  readonly plan: Pick<Plan, "answers" | "budget" | "channels" | "promise" | "routine" | "startsOn" | "zone">;
  /** Now. */
  readonly now: Instant;
  /** How many weeks to look ahead, this one included, 1 to 26; default 6. */
  readonly weeks?: number;
  /** How many people wait now; default none. */
  readonly waiting?: number;
  /** Messages that needed an answer in the last days; what chance does not explain counts beside the plan's guess. */
  readonly arrived?: {
    /** How many came. */
    readonly count: number;
    /** In how many days; of less than a week nothing is concluded. */
    readonly days: number;
  };
};

/** What becomes of the promise in one week. */
export type PromiseWeek = {
  /** Its first day. */
  readonly monday: IsoDate;
  /** Messages expected from now on, a mean. */
  readonly messages: number;
  /** How many of them are answered too late, a mean. */
  readonly lateMessages: number;
  /** Of all messages, how many are answered in time, 0 to 1. */
  readonly share: number;
  /**
   * Whether that is enough for the promise: beyond what it allows, less comes too late than half an answer and than a tenth of
   * a week's messages.
   */
  readonly isKept: boolean;
  /** What keeps it from being kept: days off, people who are away, more messages than planned, those who wait already. */
  readonly reasons: readonly Reason[];
};

/** What becomes of a promise. */
export type PromiseForecast = {
  /** Week by week; empty where nothing is promised. */
  readonly weeks: readonly PromiseWeek[];
  /** The messages a week that are reckoned with. */
  readonly messagesPerWeek: number;
};

/**
 * Whether a plan's promise will be kept in the weeks to come, by the looks that there really are: none on days off, none of
 * somebody who is away. What gathers meanwhile is in the queue before what comes later. It counts means and no chance; a week
 * is named before it comes, so that there is time to do something about it.
 */
export function forecastPromise(input: PromiseForecastInput): PromiseForecast {
  const { plan } = input;
  const load = checkLoadOf(plan.channels);
  const messagesPerWeek = expectedPerWeek(load.messagesPerWeek, input.arrived);
  if (plan.promise.withinMinutes === undefined) return { weeks: [], messagesPerWeek };
  const ahead = lookAhead(input, { ...load, messagesPerWeek });
  const weeks = [...queueOfAnswers(ahead.queue)];
  const noticed = noticedOf(ahead.queue);
  const isKept = (week: WeekInQueue) => lateBeyondPromise(week) < noticed;
  const causes = weeks.every(([, week]) => isKept(week)) ? undefined : listCauses(ahead, load.messagesPerWeek);
  return {
    weeks: weeks.map(([monday, week]) => ({
      monday,
      messages: week.messages,
      lateMessages: Math.max(0, week.messages - week.inTime),
      share: shareOf(week),
      isKept: isKept(week),
      reasons: isKept(week) || causes === undefined ? [] : reasonsOf(causes, { monday, week }),
    })),
    messagesPerWeek,
  };
}

const WEEKS_AHEAD = 6;
/** Somebody has to come back in the end to answer what gathered. */
const LOOKED_ON_DAYS = 28;
/** More messages than planned begin to count when chance would bring so many in so few cases, and count in full at fewer. */
const CHANCE_MAX = 0.025;
const CHANCE_RULED_OUT = 0.001;
/** Whoever begins writes down at once what came in over weeks. */
const ARRIVED_DAYS_MIN = 7;
/** Where a plan expects none, the hours of the week count alike all the same. */
const MESSAGES_MIN = 0.001;

/**
 * The messages a week to reckon with: the plan's, and of what came beyond it the more, the less chance explains it. So no
 * single message turns a calm outlook into a broken one.
 */
export function expectedPerWeek(planned: number, arrived: PromiseForecastInput["arrived"]): number {
  if (arrived === undefined || arrived.count === 0 || arrived.days < ARRIVED_DAYS_MIN) return planned;
  const usual = (planned * arrived.days) / 7;
  if (arrived.count <= usual) return planned;
  const chance = poissonMoreThan(arrived.count - 1, usual);
  const believed = Math.log(CHANCE_MAX / chance) / Math.log(CHANCE_MAX / CHANCE_RULED_OUT);
  return planned + Math.min(1, Math.max(0, believed)) * ((arrived.count * 7) / arrived.days - planned);
}

function lookAhead(
  { plan, now, weeks = WEEKS_AHEAD, waiting = 0 }: PromiseForecastInput,
  { messagesPerWeek, minutesPerMessage, lookMinutes }: ReturnType<typeof checkLoadOf>,
): Ahead {
  const from = laterOf(wallTimeAt(now, plan.zone).date, plan.startsOn);
  const to = addDays(startOfWeek(from), 7 * weeks);
  const days = { from, to, lookedUntil: addDays(to, LOOKED_ON_DAYS) };
  const fromMinute = epochMinuteAt(now);
  const planAhead = { plan, days, fromMinute, lookMinutes };
  const queue = {
    arrivals: listArrivals(planAhead),
    looks: listLooks(planAhead),
    fromMinute,
    messagesPerWeek: Math.max(messagesPerWeek, MESSAGES_MIN),
    minutesPerMessage: Math.max(minutesPerMessage, 1),
    lookMinutes,
    waiting,
  };
  return { planAhead, queue };
}

function shareOf({ messages, inTime }: WeekInQueue): number {
  return Math.min(1, Math.round((inTime / messages) * 1e9) / 1e9);
}

function lateBeyondPromise({ messages, inTime }: WeekInQueue): number {
  return messages - inTime - (1 - PROMISE_LEVEL.value) * messages;
}

// Of a whole week's messages: of the few that are still to come in one, a tenth of an answer is a large share.
function noticedOf({ messagesPerWeek }: Ahead["queue"]): number {
  return Math.min(LATE_ANSWERS_NOTICED.value, LATE_SHARE_NOTICED.value * messagesPerWeek);
}

/** What lies so long after the last day of a week may still be felt in it, since its last messages are answered then. */
const OWED_DAYS = 7;
/** A cause without which the share were higher by less is none. */
const FELT_SHARE = 0.01;

// What is felt as it is, or would be if nothing else stood in the way: of two days off in a row one hides the other.
function reasonsOf(
  { causes, withoutAll }: Causes,
  { monday, week }: { readonly monday: IsoDate; readonly week: WeekInQueue },
): Reason[] {
  const shareIn = (weeks: WeeksInQueue) => shareOf(weeks.get(monday) ?? week);
  const near = causes.filter(({ days }) => days === undefined || touches(days, monday));
  const felt = near.filter(
    ({ without, alone }) =>
      shareIn(without) >= shareOf(week) + FELT_SHARE || shareIn(withoutAll) >= shareIn(alone) + FELT_SHARE,
  );
  return felt.length > 0 ? felt.map(({ reason }) => reason) : [because("outlook-thin")];
}

function touches(days: DateRange, monday: IsoDate): boolean {
  return days.from <= addDays(monday, 6 + OWED_DAYS) && days.to >= addDays(monday, -FELT_DAYS);
}
