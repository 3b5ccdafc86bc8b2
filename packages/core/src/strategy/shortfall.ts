import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

/** What was wanted and does not fit into the week, in minutes a week. */
export type Shortfall = {
  /** What everything would take. */
  readonly needMinutes: number;
  /** What there is. */
  readonly usableMinutes: number;
  /** What is missing, at least 1: need less usable. */
  readonly shortMinutes: number;
  /** What does not fit. */
  readonly items: readonly {
    /** The channel that does not fit. */
    readonly channel: Channel;
    /** Minutes a week that it takes at the fewest posts that make sense. */
    readonly minutesAtFloor: number;
  }[];
  /** What would help, each with its figure; words under `shortfall` in the catalogue. */
  readonly options: readonly Reason[];
};
