import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What the open channels cost beside time, in US dollars a month. */
export type Money = {
  /** The sum of the items, 0 or more. */
  readonly dollarsPerMonth: number;
  /** One for each open channel with a price. */
  readonly items: readonly {
    /** The channel that costs. */
    readonly channel: Channel;
    /** US dollars a month, 0 or more. */
    readonly dollarsPerMonth: number;
    /** How the figure comes about. */
    readonly reasons: readonly Reason[];
  }[];
  /** How the sum compares with what the owner would spend. */
  readonly reasons: readonly Reason[];
};
