import type { ChannelPlan, Decision, Plan } from "@porchlight/core";

const OPEN: readonly Decision[] = ["keep", "revive", "start"];
/** Open doors first, then those that need a hand, then what is left alone. */
const ORDER: readonly Decision[] = [...OPEN, "pause", "close", "skip"];

/** The channels that the plan keeps, revives or starts. */
export function openChannels({ channels }: Plan): ChannelPlan[] {
  return channels.filter(isOpen);
}

export function isOpen({ decision }: Pick<ChannelPlan, "decision">): boolean {
  return OPEN.includes(decision);
}

/** Channels by what is decided of them; among equals the one that takes most time comes first. */
export function channelsByDecision({ channels }: Plan): ChannelPlan[] {
  return channels.toSorted(
    (a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision) || b.minutesPerWeek - a.minutesPerWeek,
  );
}
