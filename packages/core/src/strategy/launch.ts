import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What has to be done once, outside the weekly budget. */
export type Launch = {
  readonly minutes: number;
  readonly items: readonly {
    readonly channel: Channel;
    readonly task: "start" | "revive" | "pause" | "close" | "backlog";
    readonly minutes: number;
    readonly count?: number;
  }[];
  /** How many weeks without posts would pay for it, were it not done beforehand. */
  readonly weeksWithoutPosts: number;
  readonly reasons: readonly Reason[];
};
