import type { Reason } from "../facts/reason.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";

/** What becomes of a channel, and what it takes. */
export type ChannelPlan = {
  /** The channel. */
  readonly channel: Channel;
  /** What becomes of it. `keep`, `start` and `revive` are open, the rest is not. */
  readonly decision: Decision;
  /** Posts a week, also below 1; 0 where it is not open. */
  readonly postsPerWeek: number;
  /** Whole minutes a week; 0 where it is not open. */
  readonly minutesPerWeek: number;
  /** How `minutesPerWeek` comes about; all whole minutes, summing to it. */
  readonly minutes: {
    /** Making posts. */
    readonly posts: number;
    /** Taking part in what others post. */
    readonly engage: number;
    /** Keeping it tidy: spam, profile, settings. */
    readonly manage: number;
    /** Looking in at each check. */
    readonly look: number;
    /** Answering. */
    readonly answers: number;
  };
  /** The day this channel's slots begin: a second new channel begins later. */
  readonly startsOn: IsoDate;
  /** What to do once because of the decision; words under `checklist` in the catalogue. */
  readonly checklist: readonly ChecklistItem[];
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};

/** Something to do once. */
export type ChecklistItem = {
  /** Such as `answer-what-is-open`; stable, for programs. */
  readonly code: string;
  /** What the words need. */
  readonly facts: Reason["facts"];
};
