import type { Channel } from "../facts/vocabulary.ts";
import { minutesPerPost } from "../strategy/channel-minutes.ts";

/** Minutes to fit a finished post to one more channel: another crop, another length. Our judgement. */
const REUSE_MINUTES = 5;

/** Minutes to make one post for all its channels: the dearest in full, the others as a second use of the same content. */
export function makingMinutesOf(channels: readonly Channel[]): number {
  const minutes = [...new Set(channels)].map(minutesPerPost);
  const dearest = Math.max(0, ...minutes);
  const others = minutes.toSpliced(minutes.indexOf(dearest), minutes.length === 0 ? 0 : 1);
  return dearest + others.reduce((sum, each) => sum + Math.min(each, REUSE_MINUTES), 0);
}
