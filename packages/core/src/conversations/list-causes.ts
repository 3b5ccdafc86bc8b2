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
  const weeksWithout = (gone: readonly Hindrance[]) => queueOfAnswers(queueWithout(ahead, gone));
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

/** What stands in the way: by the answers or in the queue, and how it is taken away there. */
type Hindrance = Pick<Cause, "reason" | "days"> & {
  readonly changeAnswers?: (answers: Answers) => Partial<Answers>;
  readonly queue?: Partial<AnswersInQueue>;
};

// Arrivals and looks take long to lay out: once, however much is taken away.
function queueWithout({ planAhead, queue }: Ahead, gone: readonly Hindrance[]): AnswersInQueue {
  const { plan } = planAhead;
  let { answers } = plan;
  for (const { changeAnswers } of gone)
    if (changeAnswers !== undefined) answers = { ...answers, ...changeAnswers(answers) };
  const changed = { ...planAhead, plan: { ...plan, answers } };
  const laidOut = answers === plan.answers ? {} : { arrivals: listArrivals(changed), looks: listLooks(changed) };
  return Object.assign({}, queue, laidOut, ...gone.map((hindrance) => hindrance.queue));
}

function listDaysWithout({ plan: { answers }, days: { from, to } }: PlanAhead): Hindrance[] {
  const isNear = (days: DateRange) => days.from < to && days.to >= addDays(from, -FELT_DAYS);
  const closures = (answers.closures ?? []).filter(isNear).map((closure) => ({
    reason: because("outlook-closure", { ...closure }),
    days: closure,
    changeAnswers: ({ closures: all = [] }: Answers) => ({ closures: all.filter((other) => other !== closure) }),
  }));
  const away = answers.people.flatMap(({ name, away: spells = [] }) =>
    spells.filter(isNear).map((days) => ({
      reason: because("outlook-away", { person: name, ...days }),
      days,
      changeAnswers: ({ people }: Answers) => ({
        people: people.map((person) => ({ ...person, away: person.away?.filter((other) => other !== days) ?? [] })),
      }),
    })),
  );
  return [...closures, ...away];
}

function listLoads({ messagesPerWeek, waiting }: AnswersInQueue, plannedPerWeek: number): Hindrance[] {
  const rounded = { messagesPerWeek: Math.round(messagesPerWeek), plannedPerWeek: Math.round(plannedPerWeek) };
  const more = because("outlook-load", rounded);
  return [
    ...(rounded.messagesPerWeek > rounded.plannedPerWeek && plannedPerWeek > 0
      ? [{ reason: more, queue: { messagesPerWeek: plannedPerWeek } }]
      : []),
    ...(waiting > 0 ? [{ reason: because("outlook-waiting", { count: waiting }), queue: { waiting: 0 } }] : []),
  ];
}
