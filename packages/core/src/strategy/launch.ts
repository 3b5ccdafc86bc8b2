import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What has to be done once, outside the weekly budget. */
export type Launch = {
  /** The sum of the items, once. */
  readonly minutes: number;
  /** What is to do, in the order of `CHANNELS`. */
  readonly items: readonly {
    /** Where. */
    readonly channel: Channel;
    /** What: the decision to carry out, or the `backlog` of messages to answer. */
    readonly task: "start" | "revive" | "pause" | "close" | "backlog";
    /** Minutes, once. */
    readonly minutes: number;
    /** How many messages, for a backlog. */
    readonly count?: number;
  }[];
  /** How many weeks without posts would pay for it, were it not done beforehand. */
  readonly weeksWithoutPosts: number;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
