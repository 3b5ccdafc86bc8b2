import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { CHANNELS_LOOKED_AT, CHECK_SHARE_MAX } from "../facts/coverage-facts.ts";
import { CHECK_START_MINUTES, LOOK_MINUTES_PER_CHANNEL } from "../facts/time-facts.ts";
import { DAILY_BONUS, INTERRUPT_COST } from "../facts/value-facts.ts";
import type { GoalShares, TimingWorths } from "./channel-value.ts";
import type { PatternWorths } from "./pattern-worths.ts";
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

/** The patterns that the people have the minutes for, in the order given. */
export function listKeepable(
  patterns: readonly CheckPattern[],
  by: {
    readonly team: readonly TeamMember[];
    /** How many channels may be open. */
    readonly channelCount: number;
  },
): CheckPattern[] {
  return patterns.filter(({ checks }) => {
    const counts = new Map<string, number>();
    for (const { person } of checks) counts.set(person, (counts.get(person) ?? 0) + 1);
    return by.team.every((member) => hasTimeFor(member, counts.get(member.person.name) ?? 0, by.channelCount));
  });
}

function hasTimeFor(member: TeamMember, checkCount: number, channelCount: number): boolean {
  const typical = checkCount * minutesOfLook(CHANNELS_LOOKED_AT.value);
  const most = checkCount * minutesOfLook(Math.max(CHANNELS_LOOKED_AT.value, channelCount));
  return typical <= member.usableMinutes * CHECK_SHARE_MAX.value && most <= member.usableMinutes - member.trainMinutes;
}

function minutesOfLook(channelCount: number): number {
  return CHECK_START_MINUTES.value + channelCount * LOOK_MINUTES_PER_CHANNEL.value;
}

/** What a pattern costs, and is worth to these goals. */
export function ratePattern(pattern: CheckPattern, goals: GoalShares, worthOf: PatternWorths): RatedPattern {
  const checkCount = pattern.checks.length;
  const worths = goals.map(({ goal }) => [goal, worthOf(pattern, goal)]);
  return {
    pattern,
    checkCount,
    startMinutes: CHECK_START_MINUTES.value * checkCount,
    timing: Object.fromEntries(worths) as TimingWorths,
    ownValue: DAILY_BONUS.value * pattern.dayShare - INTERRUPT_COST.value * checkCount,
  };
}

/** Patterns, fewest checks first, without those that another one beats in every way. */
export function dropBeaten(patterns: readonly RatedPattern[]): RatedPattern[] {
  const goals = Object.keys(patterns[0]?.timing ?? {}) as (keyof TimingWorths)[];
  const isBeatenBy = (pattern: RatedPattern, other: RatedPattern) =>
    other !== pattern &&
    other.checkCount <= pattern.checkCount &&
    other.ownValue >= pattern.ownValue &&
    goals.every((goal) => (other.timing[goal] ?? 0) >= (pattern.timing[goal] ?? 0));
  const isAlike = (pattern: RatedPattern, other: RatedPattern) =>
    isBeatenBy(pattern, other) && isBeatenBy(other, pattern);
  // Of two that are alike the first stays.
  return patterns.filter(
    (pattern, index) =>
      !patterns.some((other, rank) => isBeatenBy(pattern, other) && (rank < index || !isAlike(pattern, other))),
  );
}
