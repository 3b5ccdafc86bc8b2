import type { Reason } from "../facts/reason.ts";
import type { Goal } from "../facts/vocabulary.ts";

/** "We answer within `withinMinutes`", true for `level` of all messages. */
export type Promised = {
  /** Absent when no promise can be kept. On the working clock these are minutes of opening hours. */
  readonly withinMinutes?: number;
  /** On the working clock, from a day up: the promise in opening days. */
  readonly withinDays?: number;
  /** `wall` counts every minute, `working` those of opening hours. */
  readonly clock: "wall" | "working";
  /** At least this share of messages is answered in time, 0 to 1. */
  readonly level: number;
  /** Share of all messages answered within each span of wall-clock time, `withinMinutes` ascending. */
  readonly curve: readonly {
    /** Minutes on the wall clock. */
    readonly withinMinutes: number;
    /** Of all messages, 0 to 1; it never falls along the curve. */
    readonly share: number;
  }[];
  /** What each goal asks for and how far the checks give it; empty without opening hours. */
  readonly byGoal: readonly GoalPromise[];
  /** Wall-clock minutes, over the messages that are answered; null: nobody checks, so none is. */
  readonly meanMinutes: number | null;
  /** Wall-clock minutes; null: some messages are never answered. */
  readonly worstMinutes: number | null;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};

/** How far the answers come in time for one goal. */
export type GoalPromise = {
  /** The goal that asks. */
  readonly goal: Goal;
  /** The slowest answer that still serves it, in minutes of opening hours. */
  readonly wantedMinutes: number;
  /** Of all messages, how many are answered within that, 0 to 1. */
  readonly share: number;
  /** Whether that many are enough to promise it. */
  readonly isKept: boolean;
};
