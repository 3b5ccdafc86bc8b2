import type { Answers } from "../answers/answers.ts";
import { because, type Reason } from "../facts/reason.ts";
import { addDays, type DateRange, type IsoDate } from "../time/iso-date.ts";
import {
  type AnswersInQueue,
  listArrivals,
  listLooks,
  type PlanAhead,
  queueOfAnswers,
  type WeekInQueue,
} from "./queue-of-answers.ts";

/** A plan in the days ahead, and what its looks have to answer. */
export type Ahead = { readonly planAhead: PlanAhead; readonly queue: AnswersInQueue };

/** How each week ahead would be, by its Monday. */
export type WeeksInQueue = ReadonlyMap<IsoDate, WeekInQueue>;

/** Something that may keep a promise from being kept, and how the weeks would be. */
export type Cause = {
  readonly reason: Reason;
  /** The days that it is about; absent: any. */
  readonly days?: DateRange;
  /** Without it. */
  readonly without: WeeksInQueue;
  /** With nothing else in the way. */
  readonly alone: WeeksInQueue;
};

/** What may keep a promise from being kept, and how the weeks would be with nothing in the way. */
export type Causes = { readonly causes: readonly Cause[]; readonly withoutAll: WeeksInQueue };

/** What lies so long before a week may still be felt in it, since messages gather. */
export const FELT_DAYS = 14;

/** What may keep the promise of the weeks ahead from being kept: days off, people who are away, and how much there is to answer. */
export function listCauses(ahead: Ahead, plannedPerWeek: number): Causes {
  const hindrances = [...listDaysWithout(ahead.planAhead), ...listLoads(ahead.queue, plannedPerWeek)];
  const weeksWithout = (gone: readonly Hindrance[]) =>
    queueOfAnswers(gone.reduce((left, { remove }) => remove(left), ahead).queue);
  return {
    causes: hindrances.map((hindrance) => ({
      reason: hindrance.reason,
      ...(hindrance.days === undefined ? {} : { days: hindrance.days }),
      without: weeksWithout([hindrance]),
      alone: weeksWithout(hindrances.filter((other) => other !== hindrance)),
    })),
    withoutAll: weeksWithout(hindrances),
  };
}

/** What stands in the way, and how it is taken away. */
type Hindrance = Pick<Cause, "reason" | "days"> & { readonly remove: (ahead: Ahead) => Ahead };

function listDaysWithout({ plan: { answers }, days: { from, to } }: PlanAhead): Hindrance[] {
  const isNear = (days: DateRange) => days.from < to && days.to >= addDays(from, -FELT_DAYS);
  const closures = (answers.closures ?? []).filter(isNear).map((closure) => ({
    reason: because("outlook-closure", { ...closure }),
    days: closure,
    remove: changeAnswers(({ closures: all = [] }) => ({ closures: all.filter((other) => other !== closure) })),
  }));
  const away = answers.people.flatMap(({ name, away: spells = [] }) =>
    spells.filter(isNear).map((days) => ({
      reason: because("outlook-away", { person: name, ...days }),
      days,
      remove: changeAnswers(({ people }) => ({
        people: people.map((person) => ({ ...person, away: person.away?.filter((other) => other !== days) ?? [] })),
      })),
    })),
  );
  return [...closures, ...away];
}

function changeAnswers(change: (answers: Answers) => Partial<Answers>): Hindrance["remove"] {
  return ({ planAhead, queue }) => {
    const { plan } = planAhead;
    const changed = { ...planAhead, plan: { ...plan, answers: { ...plan.answers, ...change(plan.answers) } } };
    return { planAhead: changed, queue: { ...queue, arrivals: listArrivals(changed), looks: listLooks(changed) } };
  };
}

function listLoads({ messagesPerWeek, waiting }: AnswersInQueue, plannedPerWeek: number): Hindrance[] {
  const rounded = { messagesPerWeek: Math.round(messagesPerWeek), plannedPerWeek: Math.round(plannedPerWeek) };
  const more = because("outlook-load", rounded);
  return [
    ...(rounded.messagesPerWeek > rounded.plannedPerWeek && plannedPerWeek > 0
      ? [{ reason: more, remove: changeQueue({ messagesPerWeek: plannedPerWeek }) }]
      : []),
    ...(waiting > 0
      ? [{ reason: because("outlook-waiting", { count: waiting }), remove: changeQueue({ waiting: 0 }) }]
      : []),
  ];
}

function changeQueue(change: Partial<AnswersInQueue>): Hindrance["remove"] {
  return (ahead) => ({ ...ahead, queue: { ...ahead.queue, ...change } });
}
