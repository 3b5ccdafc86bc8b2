import type { ChannelPlan, Decision, Plan } from "@porchlight/core";

const OPEN: readonly Decision[] = ["keep", "revive", "start"];
/** Open doors first, then those that need a hand, then what is left alone. */
const ORDER: readonly Decision[] = ["keep", "revive", "start", "pause", "close", "skip"];

/** The channels that the plan keeps, revives or starts. */
export function openChannels(plan: Plan): ChannelPlan[] {
  return plan.channels.filter(isOpen);
}

export function isOpen({ decision }: Pick<ChannelPlan, "decision">): boolean {
  return OPEN.includes(decision);
}

/** Channels by what is done with them, the costliest in time first among equals. */
export function channelsInOrder(plan: Plan): ChannelPlan[] {
  return plan.channels.toSorted(
    (a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision) || b.minutesPerWeek - a.minutesPerWeek,
  );
}
