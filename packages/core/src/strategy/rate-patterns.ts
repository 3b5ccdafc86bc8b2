import { meanAnswerWorth } from "../coverage/answer-worth.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { CHANNELS_LOOKED_AT, CHECK_SHARE_MAX } from "../facts/coverage-facts.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import { CHECK_START_MINUTES, LOOK_MINUTES_PER_CHANNEL } from "../facts/time-facts.ts";
import { DAILY_BONUS, INTERRUPT_COST } from "../facts/value-facts.ts";
import type { GoalShares, TimingWorths } from "./channel-value.ts";
import type { TeamMember } from "./strategy.ts";

/** A week of checks with what it costs and is worth. */
export type RatedPattern = {
  readonly pattern: CheckPattern;
  readonly checkCount: number;
  /** Minutes to begin the checks; looking at channels and answering come on top. */
  readonly startMinutes: number;
  readonly timing: TimingWorths;
  /** Worth of being there on each open day, less the interruptions. */
  readonly ownValue: number;
};

/** The patterns that the people can keep, fewest checks first, without those that another one beats in every way. */
export function ratePatterns(
  patterns: readonly CheckPattern[],
  by: {
    readonly team: readonly TeamMember[];
    readonly goals: GoalShares;
    readonly arrivals: ArrivalShares;
    /** How many channels may be open. */
    readonly channelCount: number;
  },
): RatedPattern[] {
  const rated = patterns
    .filter(({ checks }) => by.team.every((member) => hasTimeFor(member, checks, by.channelCount)))
    .map((pattern) => ratePattern(pattern, by.goals, by.arrivals));
  return rated.filter((pattern, index) => !rated.some((other, rank) => beats(other, pattern, rank < index)));
}

function hasTimeFor(member: TeamMember, checks: CheckPattern["checks"], channelCount: number): boolean {
  const own = checks.filter(({ person }) => person === member.person.name).length;
  const typical = own * minutesOfLook(CHANNELS_LOOKED_AT.value);
  const most = own * minutesOfLook(Math.max(CHANNELS_LOOKED_AT.value, channelCount));
  return typical <= member.usableMinutes * CHECK_SHARE_MAX.value && most <= member.usableMinutes - member.trainMinutes;
}

function minutesOfLook(channelCount: number): number {
  return CHECK_START_MINUTES.value + channelCount * LOOK_MINUTES_PER_CHANNEL.value;
}

function ratePattern(pattern: CheckPattern, goals: GoalShares, arrivals: ArrivalShares): RatedPattern {
  const checkCount = pattern.checks.length;
  const worths = goals.map(({ goal }) => {
    const halfLifeHours = GOAL_FACTS[goal].halfLifeHours.value;
    return [goal, meanAnswerWorth(pattern.checks, { arrivals, halfLifeHours })];
  });
  return {
    pattern,
    checkCount,
    startMinutes: CHECK_START_MINUTES.value * checkCount,
    timing: Object.fromEntries(worths) as TimingWorths,
    ownValue: DAILY_BONUS.value * pattern.dayShare - INTERRUPT_COST.value * checkCount,
  };
}

// Of two that are alike the first stays.
function beats(other: RatedPattern, pattern: RatedPattern, comesFirst: boolean): boolean {
  if (other === pattern || other.checkCount > pattern.checkCount || other.ownValue < pattern.ownValue) return false;
  const goals = Object.keys(pattern.timing) as (keyof TimingWorths)[];
  if (goals.some((goal) => (other.timing[goal] ?? 0) < (pattern.timing[goal] ?? 0))) return false;
  const isAlike =
    other.checkCount === pattern.checkCount &&
    other.ownValue === pattern.ownValue &&
    goals.every((goal) => other.timing[goal] === pattern.timing[goal]);
  return comesFirst || !isAlike;
}
