import type { ChannelAnswer } from "../answers/answers.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { DEFAULT_MESSAGES_PER_WEEK } from "../facts/message-facts.ts";
import { LARGE_AUDIENCE_FOLLOWERS, RATES, START_RATE_MAX } from "../facts/rate-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import { ABANDONED_REACH, FULL_REACH_FOLLOWERS, LONG_SILENCE_DAYS } from "../facts/value-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import { daysBetween, type IsoDate } from "../time/iso-date.ts";

/** A channel that may be open, with what the decision needs to know of it. */
export type Candidate = {
  readonly answer: ChannelAnswer;
  readonly channel: Channel;
  readonly isMust: boolean;
  readonly isNew: boolean;
  /** Rates to choose from, posts per week, ascending. */
  readonly rates: readonly number[];
  readonly messagesPerWeek: number;
  /** Whom a post can reach, 0 to 1 on a logarithmic scale. */
  readonly reach: number;
  /** New, dead, or silent for long: opening it is work and noise. */
  readonly isOpening: boolean;
};

/** The channels that are not wished away, in the order of `CHANNELS`. */
export function listCandidates(channels: readonly ChannelAnswer[], startsOn: IsoDate): Candidate[] {
  return channels
    .filter((answer) => isWanted(answer, channels))
    .map((answer) => toCandidate(answer, startsOn))
    .sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
}

/** Days since a channel's last post; undefined where that day is not known. */
export function silentDaysOf(answer: ChannelAnswer, startsOn: IsoDate): number | undefined {
  return answer.lastPostOn === undefined ? undefined : daysBetween(answer.lastPostOn, startsOn);
}

// It stands and falls with the account that it is told on.
function isWanted(answer: ChannelAnswer, channels: readonly ChannelAnswer[]): boolean {
  if (answer.wish === "no") return false;
  const host = channels.find(({ channel }) => channel === TOLD_ON[answer.channel]);
  return host?.wish !== "no";
}

function toCandidate(answer: ChannelAnswer, startsOn: IsoDate): Candidate {
  return {
    answer,
    channel: answer.channel,
    isMust: answer.wish === "must",
    isNew: answer.state === "none",
    rates: ratesOf(answer),
    messagesPerWeek: answer.messagesPerWeek ?? DEFAULT_MESSAGES_PER_WEEK[answer.state].value,
    reach: reachOf(answer),
    isOpening: isOpening(answer, startsOn),
  };
}

function ratesOf(answer: ChannelAnswer): number[] {
  const { floor, typical, max } = CHANNEL_FACTS[answer.channel];
  const top = topRateOf(answer, { floor: floor.value, typical: typical.value, max: max.value });
  return RATES.value.filter((rate) => rate >= floor.value && rate <= top);
}

function topRateOf(
  { state, followers = 0 }: ChannelAnswer,
  { floor, typical, max }: { readonly floor: number; readonly typical: number; readonly max: number },
): number {
  if (state === "none" || state === "abandoned") return Math.max(floor, Math.min(typical, START_RATE_MAX.value));
  return followers >= LARGE_AUDIENCE_FOLLOWERS.value ? max : typical;
}

function reachOf({ channel, state, followers }: ChannelAnswer): number {
  const { discovery, proxyFollowers } = CHANNEL_FACTS[channel];
  if (state === "none") return discovery.value;
  const known = followers ?? proxyFollowers.value;
  const ownReach = Math.min(1, Math.log10(1 + known) / Math.log10(1 + FULL_REACH_FOLLOWERS.value));
  return Math.max(discovery.value, state === "abandoned" ? ownReach * ABANDONED_REACH.value : ownReach);
}

function isOpening(answer: ChannelAnswer, startsOn: IsoDate): boolean {
  if (answer.state === "none" || answer.state === "abandoned") return true;
  const silentDays = silentDaysOf(answer, startsOn);
  return silentDays === undefined ? answer.state === "idle" : silentDays > LONG_SILENCE_DAYS.value;
}
