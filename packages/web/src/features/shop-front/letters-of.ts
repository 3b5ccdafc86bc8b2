import type { ChannelPresence } from "@porchlight/core";

/** The letters on a shop's mat: everyone who waits, written down or only told of. */
export function lettersOf({ waiting, waitingAsTold }: Pick<ChannelPresence, "waiting" | "waitingAsTold">): number {
  return waiting + waitingAsTold;
}
