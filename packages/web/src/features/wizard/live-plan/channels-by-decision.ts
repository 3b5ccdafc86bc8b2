import type { ChannelPlan, Decision, Plan } from "@porchlight/core";

const OPEN: readonly Decision[] = ["keep", "revive", "start"];
/** Open doors first, then those to shut, then those never opened. */
const ORDER: readonly Decision[] = [...OPEN, "pause", "close", "skip"];

/** Channels by what is decided of them; among equals the one that takes most time comes first. */
export function channelsByDecision({ channels }: Plan): ChannelPlan[] {
  return channels.toSorted(
    (a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision) || b.minutesPerWeek - a.minutesPerWeek,
  );
}

/** Whether a channel is one that the plan keeps, revives or starts. */
export function isOpen({ decision }: Pick<ChannelPlan, "decision">): boolean {
  return OPEN.includes(decision);
}
