import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What has to be done once, outside the weekly budget. */
export type Launch = {
  /** The sum of the items, once. */
  readonly minutes: number;
  /** What is to do: settling the channels first, then writing; each in the order of `CHANNELS`. */
  readonly items: readonly {
    /** Where. */
    readonly channel: Channel;
    /** What: the decision to carry out, the `backlog` of messages to answer, or the posts due before the first time to write. */
    readonly task: "start" | "revive" | "pause" | "close" | "backlog" | "first-posts";
    /** Minutes, once. */
    readonly minutes: number;
    /** How many messages or posts. */
    readonly count?: number;
  }[];
  /** How many weeks without posts would pay for the settling, were it not done beforehand. */
  readonly weeksWithoutPosts: number;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
