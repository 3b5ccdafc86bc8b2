import { TOLD_ON } from "../facts/told-on.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";
import type { Candidate } from "./candidate.ts";
import { channelMinutesAt, wholeMinutesOf } from "./channel-minutes.ts";
import {
  answerWorthsOf,
  type GoalShares,
  type GoalWorths,
  postWorthsOf,
  shutValueOf,
  valueOfWorths,
} from "./channel-value.ts";
import type { Option } from "./choose-options.ts";
import type { RatedPattern } from "./rate-patterns.ts";

/** One way to open or shut the channels of a group. */
export type WeekOption = Option & { readonly rates: readonly (readonly [Channel, number])[] };

/** Channels that are one choice: what is told on a channel is open only where that channel is. */
export type OptionGroup = { readonly members: readonly Candidate[]; readonly options: readonly WeekOption[] };

/** What there is to choose from under a pattern, whatever is wished; a group for each account. */
export type OptionsUnder = (pattern: RatedPattern) => readonly OptionGroup[];

/** Values are added as whole millionths, so that sums are exact. */
export const VALUE_UNITS = 1_000_000;

/** Works the options out once for each pattern, however many weeks are chosen among them. */
export function listWeekOptions(candidates: readonly Candidate[], goals: GoalShares): OptionsUnder {
  const hostOf = (guest: Candidate) => candidates.find(({ channel }) => channel === TOLD_ON[guest.channel]);
  const accounts = candidates
    .filter((candidate) => hostOf(candidate) === undefined)
    .map((host) => ({ host, guests: candidates.filter((candidate) => hostOf(candidate) === host) }));
  const postsOf = remember((candidate: Candidate) =>
    candidate.rates.map((rate) => postWorthsOf(candidate, rate, goals)),
  );
  return remember((pattern) => {
    const optionsOf = (candidate: Candidate) => listOptions(candidate, { pattern, goals, posts: postsOf(candidate) });
    return accounts.map(({ host, guests }) => ({
      members: [host, ...guests],
      options: guests.reduce((options, guest) => combine(options, optionsOf(guest)), optionsOf(host)),
    }));
  });
}

function listOptions(
  candidate: Candidate,
  given: {
    readonly pattern: RatedPattern;
    readonly goals: GoalShares;
    /** For each of the candidate's rates. */
    readonly posts: readonly GoalWorths["posts"][];
  },
): WeekOption[] {
  const { pattern, goals } = given;
  const answers = answerWorthsOf(candidate, pattern.timing, goals);
  const shut: WeekOption = { minutes: 0, value: toUnits(shutValueOf(candidate)), starts: 0, rates: [] };
  const open = candidate.rates.map((rate, index): WeekOption => {
    const minutes = channelMinutesAt(candidate, { rate, checkCount: pattern.checkCount });
    const value = valueOfWorths(candidate, goals, { posts: given.posts[index] ?? [], answers });
    return {
      minutes: wholeMinutesOf(minutes),
      value: toUnits(value),
      starts: candidate.isNew ? 1 : 0,
      rates: [[candidate.channel, rate]],
    };
  });
  return [shut, ...open];
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

/** A value in whole millionths. */
export function toUnits(value: number): number {
  return Math.round(value * VALUE_UNITS);
}
