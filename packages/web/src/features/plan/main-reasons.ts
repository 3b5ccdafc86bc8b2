import type { ChannelPlan, Reason } from "@porchlight/core";
import { isOpen } from "../../shared/plan/open-channels.ts";

/** What is said at once of why a channel is treated as it is; the other reasons are for whoever asks. */
export function mainReasons(channel: ChannelPlan): readonly Reason[] {
  return channel.reasons.slice(0, isOpen(channel) ? 2 : 1);
}
