import { STARTS_FRESH, STARTS_WITH_EXISTING } from "../facts/launch-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { channelMinutesAt, wholeMinutesOf } from "./channel-minutes.ts";
import { type GoalShares, openValueOf, shutValueOf } from "./channel-value.ts";
import { type Chosen, chooseOptions, type Option } from "./choose-options.ts";
import type { RatedPattern } from "./rate-patterns.ts";

/** Everything that the joint choice rests on. */
export type Situation = {
  readonly candidates: readonly Candidate[];
  readonly patterns: readonly RatedPattern[];
  readonly goals: GoalShares;
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
  /** The objective in millionths. */
  readonly value: number;
};

/** Values are added as whole millionths, so that sums are exact. */
export const VALUE_UNITS = 1_000_000;

/** The best week over all patterns and rates, exactly; undefined when nothing fits. A tie goes to fewer checks. */
export function chooseWeek(situation: Situation, freedomOf: (candidate: Candidate) => Freedom): Week | undefined {
  let best: Week | undefined;
  for (const pattern of situation.patterns) {
    const week = chooseUnder(pattern, situation, freedomOf);
    if (week && week.value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = week;
  }
  return best;
}

function chooseUnder(
  pattern: RatedPattern,
  situation: Situation,
  freedomOf: (candidate: Candidate) => Freedom,
): Week | undefined {
  const groups = listGroups(pattern, situation, freedomOf);
  const limits = {
    minutes: situation.planningMinutes - pattern.startMinutes,
    starts: startsMax(situation.candidates),
  };
  const chosen = chooseOptions(groups, limits);
  return chosen && toWeek(chosen, pattern);
}

/** How many channels may start at once. */
export function startsMax(candidates: readonly Candidate[]): number {
  const usual = candidates.some(({ isNew }) => !isNew) ? STARTS_WITH_EXISTING.value : STARTS_FRESH.value;
  return Math.max(usual, candidates.filter(({ isMust, isNew }) => isMust && isNew).length);
}

type WeekOption = Option & { readonly rates: readonly (readonly [Channel, number])[] };

function listGroups(
  pattern: RatedPattern,
  { candidates, goals }: Situation,
  freedomOf: (candidate: Candidate) => Freedom,
): WeekOption[][] {
  const optionsOf = (candidate: Candidate) => listOptions(candidate, { pattern, goals, freedom: freedomOf(candidate) });
  const hostOf = (guest: Candidate) => candidates.find(({ channel }) => channel === TOLD_ON[guest.channel]);
  // One account, one choice: what is told on a channel is open only where that channel is.
  return candidates
    .filter((candidate) => hostOf(candidate) === undefined)
    .map((host) =>
      candidates
        .filter((candidate) => hostOf(candidate) === host)
        .reduce((options, guest) => combine(options, optionsOf(guest)), optionsOf(host)),
    );
}

function listOptions(
  candidate: Candidate,
  given: { readonly pattern: RatedPattern; readonly goals: GoalShares; readonly freedom: Freedom },
): WeekOption[] {
  const shut: WeekOption = { minutes: 0, value: toUnits(shutValueOf(candidate)), starts: 0, rates: [] };
  const open = candidate.rates.map((rate): WeekOption => {
    const minutes = channelMinutesAt(candidate, { rate, checkCount: given.pattern.checkCount });
    const value = openValueOf(candidate, { rate, goals: given.goals, timing: given.pattern.timing });
    return {
      minutes: wholeMinutesOf(minutes),
      value: toUnits(value),
      starts: candidate.isNew ? 1 : 0,
      rates: [[candidate.channel, rate]],
    };
  });
  if (given.freedom === "shut") return [shut];
  return given.freedom === "open" ? open : [shut, ...open];
}

function combine(host: readonly WeekOption[], guest: readonly WeekOption[]): WeekOption[] {
  return host.flatMap((first) =>
    guest
      .filter((second) => second.rates.length === 0 || first.rates.length > 0)
      .map((second) => ({
        minutes: first.minutes + second.minutes,
        value: first.value + second.value,
        starts: first.starts + second.starts,
        rates: [...first.rates, ...second.rates],
      })),
  );
}

function toWeek({ options, value }: Chosen<WeekOption>, pattern: RatedPattern): Week {
  return {
    pattern,
    rates: new Map(options.flatMap(({ rates }) => rates)),
    minutes: options.reduce((total, { minutes }) => total + minutes, pattern.startMinutes),
    value: value + toUnits(pattern.ownValue),
  };
}

function toUnits(value: number): number {
  return Math.round(value * VALUE_UNITS);
}
