import type { Reason } from "../facts/reason.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";

export type ChannelPlan = {
  readonly channel: Channel;
  readonly decision: Decision;
  readonly postsPerWeek: number;
  readonly minutesPerWeek: number;
  /** How `minutesPerWeek` comes about; all whole minutes, summing to it. */
  readonly minutes: {
    readonly posts: number;
    readonly engage: number;
    readonly manage: number;
    readonly look: number;
    readonly answers: number;
  };
  /** The day this channel's slots begin: a second new channel begins later. */
  readonly startsOn: IsoDate;
  /** What to do once because of the decision; words under `checklist` in the catalogue. */
  readonly checklist: readonly ChecklistItem[];
  readonly reasons: readonly Reason[];
};

export type ChecklistItem = { readonly code: string; readonly facts: Reason["facts"] };
