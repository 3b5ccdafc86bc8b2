import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FORMAT_MINUTES, type Format } from "../facts/format-minutes.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** Minutes to fit a finished post to one more channel: another crop, another length. Our judgement. */
const REUSE_MINUTES = 5;

/** Minutes to make an average post for a channel, from the formats that a small firm makes there. */
export function makingMinutesOn(channel: Channel): number {
  const shares = Object.entries(CHANNEL_FACTS[channel].formatShares.value) as [Format, number][];
  return shares.reduce((sum, [format, share]) => sum + share * FORMAT_MINUTES[format].value, 0);
}

/** Minutes to make one post for all its channels: the dearest in full, the others as a second use of the same content. */
export function makingMinutesOf(channels: readonly Channel[]): number {
  const minutes = [...new Set(channels)].map(makingMinutesOn);
  const dearest = Math.max(0, ...minutes);
  const others = minutes.toSpliced(minutes.indexOf(dearest), minutes.length === 0 ? 0 : 1);
  return dearest + others.reduce((sum, each) => sum + Math.min(each, REUSE_MINUTES), 0);
}
