import { REUSE_MINUTES } from "../facts/format-minutes.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { minutesPerPost } from "../strategy/channel-minutes.ts";

/** Minutes to make one post for all its channels: the dearest in full, the others as a second use of the same content. */
export function makingMinutesOf(channels: readonly Channel[]): number {
  const [only] = channels;
  if (only !== undefined && channels.length === 1) return minutesPerPost(only);
  const minutes = [...new Set(channels)].map(minutesPerPost);
  const dearest = Math.max(0, ...minutes);
  const others = minutes.toSpliced(minutes.indexOf(dearest), minutes.length === 0 ? 0 : 1);
  return dearest + others.reduce((sum, each) => sum + Math.min(each, REUSE_MINUTES.value), 0);
}
