import type { ChannelPlan } from "@porchlight/core";

/**
 * What the list of a channel's decision is called among the ticks. A plan that is made anew keeps them, since nothing of the
 * plan itself is in the name: an item is the same as long as its channel, the decision and its code are. Another decision
 * ends them, as it has a list of its own; they are there again where the first is taken up again.
 */
export function checklistName({ channel, decision }: Pick<ChannelPlan, "channel" | "decision">): string {
  return `checklist/${channel}/${decision}`;
}
