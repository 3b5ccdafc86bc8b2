import type { ChannelAnswer } from "@porchlight/core";

/** Without an account there is no history, and no field of it. */
export function hasAccount({ state }: Pick<ChannelAnswer, "state">): boolean {
  return state !== "none";
}
