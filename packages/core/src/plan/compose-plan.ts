import type { Answers } from "../answers/answers.ts";
import { findAnswerProblems } from "../answers/find-answer-problems.ts";
import type { PreviousCadence } from "../cadence/habit.ts";
import { planCadence } from "../cadence/plan-cadence.ts";
import { InvariantError } from "../errors.ts";
import { deriveMix } from "../mix/derive-mix.ts";
import { listClockRegimes } from "../promise/clock-regimes.ts";
import { derivePromise, type PromiseInput } from "../promise/derive-promise.ts";
import type { rememberWeeks } from "../promise/week-of-checks.ts";
import { checksInRoutine } from "../routine/checks-in-routine.ts";
import { planRoutine } from "../routine/plan-routine.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import type { ChannelPlan } from "../strategy/channel-plan.ts";
import { checkLoadOf } from "../strategy/check-load.ts";
import { deriveStrategy } from "../strategy/derive-strategy.ts";
import { reviewDayAfter } from "../strategy/list-checklist.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import type { SurveyCoverage } from "../strategy/survey-coverage.ts";
import { type IsoDate, isIsoDate } from "../time/iso-date.ts";
import { addFirstPosts } from "./add-first-posts.ts";
import { estimateMoney } from "./estimate-money.ts";
import { guardChannels } from "./guard.ts";
import { listAdvice } from "./list-advice.ts";
import type { Plan } from "./plan.ts";
import { planGoals } from "./plan-goals.ts";

/** Counts the versions of the tables and rules: plans of different versions may differ for the same answers. */
export const MODEL_VERSION = 1;

/** When a plan begins, and which one came before it. */
export type PlanOptions = {
  /** The plan's first day. */
  readonly startsOn: IsoDate;
  /** The plan that it takes the place of: its days and hours stay where no other is clearly better. */
  readonly previous?: PreviousCadence;
};

/** What costs most of a plan, and may be kept from one to the next. */
export type Kept = {
  /** Who is there when, and what comes of it. */
  readonly coverageOf: SurveyCoverage;
  /** The weeks of checks that were worked out before in a place. */
  readonly weeksOf: ReturnType<typeof rememberWeeks>;
};

/** The plan for answers. */
export function composePlan(answers: Answers, { startsOn, previous, coverageOf, weeksOf }: PlanOptions & Kept): Plan {
  refuseProblems(answers, startsOn);
  const strategy = deriveStrategy(answers, { startsOn, coverageOf });
  const { routine, budget } = planRoutine(strategy);
  const promiseInput = promiseInputOf(strategy, { routine, weeksOf });
  const channels = strategy.channels.map(toChannelPlan);
  const cadence = planCadence(strategy, previous);
  const money = estimateMoney(strategy);
  return {
    model: MODEL_VERSION,
    mode: strategy.mode,
    startsOn,
    reviewOn: reviewDayAfter(startsOn),
    zone: answers.business.zone,
    answers,
    goals: planGoals(strategy),
    channels,
    mix: deriveMix(strategy),
    cadence,
    routine,
    promise: derivePromise(promiseInput),
    budget,
    ...(money ? { money } : {}),
    guard: guardChannels(channels),
    // Where a plan takes another's place, its first posts are written already.
    launch:
      previous === undefined
        ? addFirstPosts(strategy.launch, { startsOn, channels, cadence, routine, closures: answers.closures })
        : strategy.launch,
    advice: listAdvice(strategy, promiseInput, budget),
    reasons: strategy.reasons,
  };
}

function refuseProblems(answers: Answers, startsOn: IsoDate): void {
  if (!isIsoDate(startsOn)) throw new InvariantError(`expected a plan to start on a date, got "${String(startsOn)}"`);
  const errors = findAnswerProblems(answers).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const named = errors.map(({ code, path }) => `${code} at ${path.join(".") || "the answers"}`);
  throw new InvariantError(`expected answers without errors, got ${named.join("; ")}`);
}

// The promise rests on the looks as they stand in the routine: a long one may begin before its check's time.
function promiseInputOf(
  strategy: Strategy,
  { routine, weeksOf }: { readonly routine: readonly RoutineBlock[] } & Pick<Kept, "weeksOf">,
): PromiseInput {
  const { answers, startsOn, goals, answeredShare } = strategy;
  const { workingHours, business, people } = answers;
  const clock = { businessZone: business.zone, startsOn };
  const regimes = listClockRegimes(
    people.map(({ zone }) => zone ?? business.zone),
    clock,
  );
  const looks = checksInRoutine(routine, clock);
  const load = checkLoadOf(strategy.channels);
  const place = { ...looks, load, workingHours, zone: business.zone, startsOn, regimes };
  return { ...place, goals, answeredShare, knownWeeks: weeksOf(place) };
}

function toChannelPlan({ answer: _, ...channel }: DecidedChannel): ChannelPlan {
  return channel;
}
