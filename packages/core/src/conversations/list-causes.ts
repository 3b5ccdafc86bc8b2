import type { Closure } from "../answers/answers.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Plan } from "../plan/plan.ts";
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

/** Something that may keep a promise from being kept, and how the weeks would be without it. */
export type Cause = {
  readonly reason: Reason;
  /** The days that it is about; absent: any. */
  readonly days?: DateRange;
  readonly without: ReadonlyMap<IsoDate, WeekInQueue>;
};

/** What lies so long before a week may still be felt in it, since messages gather. */
export const FELT_DAYS = 14;

/** What may keep the promise of the weeks ahead from being kept: days off, people who are away, and how much there is to answer. */
export function listCauses({ planAhead, queue }: Ahead, plannedPerWeek: number): Cause[] {
  const { answers } = planAhead.plan;
  const { from, to } = planAhead.days;
  const isNear = (days: DateRange) => days.from < to && days.to >= addDays(from, -FELT_DAYS);
  const withAnswers = (changed: Partial<Plan["answers"]>): PlanAhead => ({
    ...planAhead,
    plan: { ...planAhead.plan, answers: { ...answers, ...changed } },
  });
  const closures = (answers.closures ?? []).filter(isNear).map((closure) => {
    const open = withAnswers({ closures: (answers.closures ?? []).filter((other: Closure) => other !== closure) });
    return {
      reason: because("outlook-closure", { ...closure }),
      days: closure,
      without: queueOfAnswers({ ...queue, arrivals: listArrivals(open), looks: listLooks(open) }),
    };
  });
  const away = answers.people.flatMap((person) =>
    (person.away ?? []).filter(isNear).map((days) => {
      const present = { ...person, away: (person.away ?? []).filter((other) => other !== days) };
      const people = answers.people.map((other) => (other === person ? present : other));
      return {
        reason: because("outlook-away", { person: person.name, ...days }),
        days,
        without: queueOfAnswers({ ...queue, looks: listLooks(withAnswers({ people })) }),
      };
    }),
  );
  return [...closures, ...away, ...listLoads(queue, plannedPerWeek)];
}

function listLoads(queue: AnswersInQueue, plannedPerWeek: number): Cause[] {
  const { messagesPerWeek, waiting } = queue;
  const more = because("outlook-load", {
    messagesPerWeek: Math.round(messagesPerWeek),
    plannedPerWeek: Math.round(plannedPerWeek),
  });
  return [
    ...(messagesPerWeek > plannedPerWeek && plannedPerWeek > 0
      ? [{ reason: more, without: queueOfAnswers({ ...queue, messagesPerWeek: plannedPerWeek }) }]
      : []),
    ...(waiting > 0
      ? [{ reason: because("outlook-waiting", { count: waiting }), without: queueOfAnswers({ ...queue, waiting: 0 }) }]
      : []),
  ];
}
