import { GUARD_ABANDONED, GUARD_AMBER, GUARD_RED, type GuardFact, UNANSWERED_RED_DAYS } from "../facts/guard-facts.ts";
import { because } from "../facts/reason.ts";
import type { ChannelPlan } from "../strategy/channel-plan.ts";
import type { GuardEntry } from "./plan.ts";

/** From when on silence speaks against each open channel; the three days are always in order. */
export function guardChannels(channels: readonly ChannelPlan[]): GuardEntry[] {
  return channels.filter(({ postsPerWeek }) => postsPerWeek > 0).map(guardChannel);
}

function guardChannel({ channel, postsPerWeek }: ChannelPlan): GuardEntry {
  const gapDays = 7 / postsPerWeek;
  const amberDays = daysOf(GUARD_AMBER.value, gapDays);
  const redDays = daysOf(GUARD_RED.value, gapDays);
  const unansweredRedDays = UNANSWERED_RED_DAYS.value;
  const silence = { channel, postsPerWeek, amberDays, redDays };
  return {
    channel,
    amberDays,
    redDays,
    abandonedDays: daysOf(GUARD_ABANDONED.value, gapDays),
    unansweredRedDays,
    reasons: [
      because("guard-silence", silence, [...GUARD_AMBER.evidence, ...GUARD_RED.evidence, ...GUARD_ABANDONED.evidence]),
      because("guard-unanswered", { unansweredRedDays }, UNANSWERED_RED_DAYS.evidence),
    ],
  };
}

function daysOf({ minDays, gapFactor }: GuardFact, gapDays: number): number {
  return Math.max(minDays, Math.ceil(gapFactor * gapDays - 1e-9));
}
