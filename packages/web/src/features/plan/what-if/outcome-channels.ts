import { CHANNELS, type Channel, type ChannelPlan, type Plan } from "@porchlight/core";

type Plans = {
  readonly kept: Plan;
  /** Undefined until the first is ready. */
  readonly tried: Plan | undefined;
};

type OutcomeChannel = {
  readonly channel: Channel;
  readonly keptEntry: ChannelPlan | undefined;
  readonly triedEntry: ChannelPlan | undefined;
  /** The newest of the two plans was asked to leave it. */
  readonly isUnwanted: boolean;
};

/** The channels that either plan knows, in the order of all channels. */
export function outcomeChannels({ kept, tried }: Plans): readonly OutcomeChannel[] {
  const wishes = (tried ?? kept).answers.channels;
  return CHANNELS.map((channel) => ({
    channel,
    keptEntry: findChannel(kept, channel),
    triedEntry: findChannel(tried, channel),
    isUnwanted: wishes.some((answer) => answer.channel === channel && answer.wish === "no"),
  })).filter(({ keptEntry, triedEntry }) => keptEntry !== undefined || triedEntry !== undefined);
}

function findChannel(plan: Plan | undefined, channel: Channel): ChannelPlan | undefined {
  return plan?.channels.find((entry) => entry.channel === channel);
}
