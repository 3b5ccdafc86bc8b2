import { STARTS_FRESH, STARTS_WITH_EXISTING } from "../facts/launch-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import type { GoalShares } from "./channel-value.ts";
import { type Chosen, chooseOptions } from "./choose-options.ts";
import type { RatedPattern } from "./rate-patterns.ts";
import { type OptionGroup, type OptionsUnder, toUnits, type WeekOption } from "./week-options.ts";

/** Everything that the joint choice rests on. */
export type Situation = {
  readonly candidates: readonly Candidate[];
  readonly patterns: readonly RatedPattern[];
  readonly goals: GoalShares;
  readonly optionsUnder: OptionsUnder;
  /** For channels and checks together. */
  readonly planningMinutes: number;
};

/** Whether a channel has to be open, has to be shut, or may be either. */
export type Freedom = "open" | "shut" | "free";

/** What was chosen: a pattern, and the rate of every channel that is open. */
export type Week = {
  readonly pattern: RatedPattern;
  readonly rates: ReadonlyMap<Channel, number>;
  /** Minutes of channels and checks. */
  readonly minutes: number;
  /** The objective in whole millionths. */
  readonly value: number;
};

/**
 * The best week over all patterns and rates, exactly; undefined when nothing fits, or nothing is worth more than `above`. A
 * tie goes to fewer checks.
 */
export function chooseWeek(
  situation: Situation,
  freedomOf: (candidate: Candidate) => Freedom,
  above: number = Number.NEGATIVE_INFINITY,
): Week | undefined {
  const starts = startsMax(situation.candidates);
  let best: Week | undefined;
  for (const pattern of situation.patterns) {
    const groups = situation.optionsUnder(pattern).map((group) => listAllowed(group, freedomOf));
    const limits = { minutes: situation.planningMinutes - pattern.startMinutes, starts };
    const ownValue = toUnits(pattern.ownValue);
    const chosen = chooseOptions(groups, limits, (best?.value ?? above) - ownValue);
    if (chosen) best = toWeek(chosen, pattern);
  }
  return best;
}

/** How many channels may start at once. */
export function startsMax(candidates: readonly Candidate[]): number {
  const usual = candidates.some(({ isNew }) => !isNew) ? STARTS_WITH_EXISTING.value : STARTS_FRESH.value;
  return Math.max(usual, candidates.filter(({ isMust, isNew }) => isMust && isNew).length);
}

function listAllowed(
  { members, options }: OptionGroup,
  freedomOf: (candidate: Candidate) => Freedom,
): readonly WeekOption[] {
  const bound = members.filter((member) => freedomOf(member) !== "free");
  return bound.reduce<readonly WeekOption[]>((allowed, member) => {
    const mustBeOpen = freedomOf(member) === "open";
    return allowed.filter(({ rates }) => rates.some(([channel]) => channel === member.channel) === mustBeOpen);
  }, options);
}

function toWeek({ options, value }: Chosen<WeekOption>, pattern: RatedPattern): Week {
  return {
    pattern,
    rates: new Map(options.flatMap(({ rates }) => rates)),
    minutes: options.reduce((total, { minutes }) => total + minutes, pattern.startMinutes),
    value: value + toUnits(pattern.ownValue),
  };
}
