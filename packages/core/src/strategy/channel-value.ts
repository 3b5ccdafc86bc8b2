import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FIT } from "../facts/fit-facts.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import {
  FULL_MESSAGES_PER_WEEK,
  HEAD_COST,
  LATE_ANSWER_WORTH,
  OPEN_COST,
  RATE_SHAPE,
  STOP_COST,
} from "../facts/value-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import type { Strategy } from "./strategy.ts";

/** Goals with their shares, summing to 1. */
export type GoalShares = Strategy["goals"];

/** Mean worth of an answer's timing for each goal, 0 to 1. */
export type TimingWorths = Readonly<Partial<Record<Goal, number>>>;

/** What an open channel is worth at a rate, all goals together, less what it costs to care for; unitless. */
export function openValueOf(
  candidate: Candidate,
  { rate, goals, timing }: { readonly rate: number; readonly goals: GoalShares; readonly timing: TimingWorths },
): number {
  const posts = postWorthsOf(candidate, rate, goals);
  return valueOfWorths(candidate, goals, { posts, answers: answerWorthsOf(candidate, timing, goals) });
}

/** What a channel's posts do at a rate, and its answers under a timing: for each of the goals, in their order. */
export type GoalWorths = { readonly posts: readonly number[]; readonly answers: readonly number[] };

export function postWorthsOf(candidate: Candidate, rate: number, goals: GoalShares): number[] {
  return goals.map(({ goal }) => postWorthFor(goal, candidate, rate));
}

export function answerWorthsOf(candidate: Candidate, timing: TimingWorths, goals: GoalShares): number[] {
  return goals.map(({ goal }) => answerWorthFor(goal, candidate, timing[goal] ?? 0));
}

/** The same as `openValueOf`, of worths that are worked out already: posts do not depend on timing, answers not on a rate. */
export function valueOfWorths(candidate: Candidate, goals: GoalShares, { posts, answers }: GoalWorths): number {
  let attention = 0;
  for (const [index, { share }] of goals.entries()) attention += share * ((posts[index] ?? 0) + (answers[index] ?? 0));
  return attention - careCostOf(candidate);
}

/** What leaving a channel shut is worth: nothing, or a loss where people are used to it. */
export function shutValueOf({ answer }: Candidate): number {
  return answer.state === "active" ? -STOP_COST.value : 0;
}

/** What a channel costs beside minutes: one more thing to care for, and opening it. */
export function careCostOf({ isOpening }: Candidate): number {
  return HEAD_COST.value + (isOpening ? OPEN_COST.value : 0);
}

/** What a channel's posts do for one goal: fit, times reach, times what the rate gives (ever less per post). */
export function postWorthFor(goal: Goal, { channel, reach }: Candidate, rate: number): number {
  const given = 1 - Math.exp((-RATE_SHAPE.value * rate) / CHANNEL_FACTS[channel].typical.value);
  return FIT[goal][channel].value * GOAL_FACTS[goal].post.value * reach * given;
}

/** What answering a channel's messages does for one goal: late beats never, soon beats late. */
export function answerWorthFor(goal: Goal, { channel, messagesPerWeek }: Candidate, timingWorth: number): number {
  const talk = Math.log10(1 + messagesPerWeek) / Math.log10(1 + FULL_MESSAGES_PER_WEEK.value);
  const late = LATE_ANSWER_WORTH.value;
  return FIT[goal][channel].value * GOAL_FACTS[goal].answer.value * talk * (late + (1 - late) * timingWorth);
}
