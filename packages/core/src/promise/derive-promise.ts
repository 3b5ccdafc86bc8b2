import { GOAL_FACTS } from "../facts/goal-facts.ts";
import { PROMISE_LEVEL } from "../facts/promise-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import type { GoalPromise, Promised } from "./promised.ts";
import { reachesLevel } from "./reply-waits.ts";
import { slowestRung, strongestPromise } from "./strongest-promise.ts";
import { type ChecksInPlace, type WeekOfChecks, weekOfChecks } from "./week-of-checks.ts";

export type PromiseInput = ChecksInPlace & {
  readonly goals: readonly { readonly goal: Goal; readonly share: number }[];
  /** Share of the messages that need an answer for which there is time, 0 to 1. */
  readonly answeredShare: number;
};

/** The spans of the curve: what customers of different patience see. */
const CURVE_MINUTES = [10, 60, 120, 240, 480, 720, 1440, 2880] as const;

/**
 * The quickest promise that these checks keep for 95% of all messages, whatever the season does to the clocks. No time is
 * promised while part of the messages stays unanswered.
 */
export function derivePromise(input: PromiseInput): Promised {
  const week = weekOfChecks(input);
  const answered = Math.min(1, Math.max(0, input.answeredShare));
  const figures = {
    curve: CURVE_MINUTES.map((withinMinutes) => ({
      withinMinutes,
      share: input.checks.length === 0 ? 0 : week.shareWithin(withinMinutes, "wall") * answered,
    })),
    byGoal: promiseByGoal(week, { goals: input.goals, answeredShare: input.checks.length === 0 ? 0 : answered }),
    meanMinutes: answered > 0 ? (week.meanMinutes ?? null) : null,
    worstMinutes: answered < 1 ? null : (week.worstMinutes ?? null),
  };
  if (input.checks.length === 0) return { clock: "wall", level: 0, ...figures, reasons: [because("no-checks", {})] };
  if (answered < 1) return { clock: "wall", ...promiseNoTime(answered), ...figures };
  return { ...promiseTime(week, input), ...figures };
}

function promiseNoTime(answeredShare: number): Pick<Promised, "level" | "reasons"> {
  const level = PROMISE_LEVEL.value * answeredShare;
  return { level, reasons: [because("promise-not-keepable", { answeredShare, level })] };
}

function promiseTime(
  week: WeekOfChecks,
  input: PromiseInput,
): Pick<Promised, "withinMinutes" | "withinDays" | "clock" | "level" | "reasons"> {
  const rung = strongestPromise(week);
  const reasons = [explainChecks(week, input), ...explainClocks(week, input), ...explainSlowness(week, input)];
  if (rung) return { ...rung, level: PROMISE_LEVEL.value, reasons };
  const slowest = slowestRung(week) ?? { withinMinutes: DAY_MINUTES, clock: "wall" };
  const share = week.shareWithin(slowest.withinMinutes, slowest.clock);
  const tooRare = because("promise-checks-too-rare", { checksPerWeek: input.checks.length, share });
  return { clock: slowest.clock, level: share, reasons: [tooRare, ...reasons] };
}

function explainChecks(week: WeekOfChecks, { checks, blockMinutes }: PromiseInput): Reason {
  const facts = {
    checksPerWeek: checks.length,
    blockMinutes,
    level: PROMISE_LEVEL.value,
    atLevelMinutes: Math.ceil(week.minutesAtLevel(PROMISE_LEVEL.value) ?? 0),
    shareWithinDay: week.shareWithin(DAY_MINUTES, "wall"),
    worstMinutes: week.worstMinutes ?? 0,
  };
  return because("promise-from-checks", facts, ["E103"]);
}

function explainClocks({ regimeCount }: WeekOfChecks, { checks, zone }: PromiseInput): Reason[] {
  if (regimeCount === 1) return [];
  const zones = [...new Set(checks.map((check) => check.zone))].filter((other) => other !== zone).sort();
  return [because("promise-holds-through-clock-changes", { zones, clockStates: regimeCount })];
}

// A goal speaks of opening hours; how much of it the checks reach is the honest way to say by how much they miss it.
function explainSlowness(week: WeekOfChecks, { goals }: PromiseInput): Reason[] {
  return promiseByGoal(week, { goals, answeredShare: 1 }).flatMap(({ goal, wantedMinutes, share, isKept }) => {
    const evidence = GOAL_FACTS[goal].slowestAnswerMinutes?.evidence ?? [];
    return isKept ? [] : [because("promise-slower-than-goal", { goal, goalMinutes: wantedMinutes, share }, evidence)];
  });
}

function promiseByGoal(
  week: WeekOfChecks,
  { goals, answeredShare }: Pick<PromiseInput, "goals" | "answeredShare">,
): GoalPromise[] {
  if (week.opening.minutesPerWeek === 0) return [];
  return goals
    .filter(({ share }) => share > 0)
    .map(({ goal }) => {
      const wantedMinutes = GOAL_FACTS[goal].slowestAnswerMinutes?.value ?? week.opening.longestDayMinutes;
      const share = answeredShare === 0 ? 0 : week.shareWithin(wantedMinutes, "working") * answeredShare;
      return { goal, wantedMinutes, share, isKept: reachesLevel(share, PROMISE_LEVEL.value) };
    });
}
