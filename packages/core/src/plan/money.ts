import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What the open channels cost beside time, in US dollars a month. */
export type Money = {
  readonly dollarsPerMonth: number;
  readonly items: readonly {
    readonly channel: Channel;
    readonly dollarsPerMonth: number;
    readonly reasons: readonly Reason[];
  }[];
  readonly reasons: readonly Reason[];
};
