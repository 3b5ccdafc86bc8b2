import type { Channel } from "../facts/vocabulary.ts";
import type { BareChannel } from "./decide-channels.ts";

/** The open channel to send people to from one that shuts: where most messages are answered. */
export function findPointer(channels: readonly BareChannel[]): Channel | undefined {
  const open = channels.filter(({ postsPerWeek }) => postsPerWeek > 0);
  return open.reduce<BareChannel | undefined>(
    (best, channel) => (best && best.minutes.answers >= channel.minutes.answers ? best : channel),
    undefined,
  )?.channel;
}
