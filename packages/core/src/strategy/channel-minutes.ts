import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FORMAT_MINUTES, type Format } from "../facts/format-minutes.ts";
import { ANSWER_MINUTES, FOLLOW_UP_MINUTES, LOOK_MINUTES_PER_CHANNEL } from "../facts/time-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { sum } from "../sum.ts";
import type { Candidate } from "./candidate.ts";
import { ceilMinutes } from "./ceil-minutes.ts";
import type { ChannelPlan } from "./channel-plan.ts";

/** What a channel asks of a week, by activity; fractions of minutes. */
export type ChannelMinutes = ChannelPlan["minutes"];

/** Minutes a week of a channel at a rate under so many checks. They depend on no goal: goals act through value alone. */
export function channelMinutesAt(
  candidate: Pick<Candidate, "channel" | "messagesPerWeek">,
  { rate, checkCount }: { readonly rate: number; readonly checkCount: number },
): ChannelMinutes {
  const facts = CHANNEL_FACTS[candidate.channel];
  return {
    posts: rate * minutesPerPost(candidate.channel),
    engage: facts.engageMinutesPerWeek.value * Math.min(1, rate / facts.typical.value),
    manage: facts.manageMinutesPerWeek.value,
    look: checkCount * lookMinutesOf(candidate.channel),
    answers: candidate.messagesPerWeek * minutesPerMessage(candidate.channel),
  };
}

/** Minutes to make one post, over the formats that a small firm makes on the channel. */
export function minutesPerPost(channel: Channel): number {
  return MINUTES_PER_POST.get(channel) ?? 0;
}

const MINUTES_PER_POST: ReadonlyMap<Channel, number> = new Map(
  CHANNELS.map((channel) => {
    const shares = CHANNEL_FACTS[channel].formatShares.value;
    return [
      channel,
      sum((Object.keys(shares) as Format[]).map((format) => (shares[format] ?? 0) * FORMAT_MINUTES[format].value)),
    ];
  }),
);

/** Minutes that one incoming message costs on average: most need no answer. */
export function minutesPerMessage(channel: Channel): number {
  return CHANNEL_FACTS[channel].needsAnswer.value * minutesPerAnswer(channel);
}

/** Minutes that one message takes that needs an answer: some need a second one. */
export function minutesPerAnswer(channel: Channel): number {
  return ANSWER_MINUTES.value + CHANNEL_FACTS[channel].followRate.value * FOLLOW_UP_MINUTES.value;
}

/** The sum as the whole minutes that a plan sets aside. */
export function wholeMinutesOf(minutes: ChannelMinutes): number {
  const { posts, engage, manage, look, answers } = minutes;
  return ceilMinutes(posts + engage + manage + look + answers);
}

/** The same minutes in whole numbers that add up to `wholeMinutesOf`; the largest fractions are rounded up first. */
export function roundMinutes(minutes: ChannelMinutes): ChannelMinutes {
  const parts = ["posts", "engage", "manage", "look", "answers"] as const;
  const whole = { posts: 0, engage: 0, manage: 0, look: 0, answers: 0 };
  for (const part of parts) whole[part] = Math.floor(minutes[part] + 1e-9);
  let missing = wholeMinutesOf(minutes) - parts.reduce((total, part) => total + whole[part], 0);
  const byFraction = [...parts].sort((a, b) => minutes[b] - whole[b] - (minutes[a] - whole[a]));
  for (const part of byFraction) {
    if (missing <= 0) break;
    whole[part] += 1;
    missing -= 1;
  }
  return whole;
}

/** Minutes that a check spends on a channel before any answer: none where replies arrive in another's inbox. */
export function lookMinutesOf(channel: Channel): number {
  return TOLD_ON[channel] ? 0 : LOOK_MINUTES_PER_CHANNEL.value;
}
