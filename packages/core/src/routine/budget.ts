import type { Reason } from "../facts/reason.ts";
import type { Activity } from "../facts/vocabulary.ts";
import type { Shortfall } from "../strategy/shortfall.ts";

/** The minutes of a week: what there is, and where it goes. */
export type Budget = {
  /** What the people have: their hours, cut to the windows in which they are there. */
  readonly availableMinutesPerWeek: number;
  /** Available less a contingency; the plan never asks for more. */
  readonly usableMinutesPerWeek: number;
  /** What the routine takes; at most `usableMinutesPerWeek`. */
  readonly plannedMinutesPerWeek: number;
  /** What must be done even in a bad week. */
  readonly worstWeekMinutes: number;
  /** One entry for each person of the answers; they sum to the figures above. */
  readonly byPerson: readonly PersonBudget[];
  /** The planned minutes by activity; activities without any are left out. */
  readonly byActivity: readonly ActivityMinutes[];
  /** Present when something wanted does not fit. */
  readonly shortfall?: Shortfall;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};

/** One person's minutes of a week. */
export type PersonBudget = {
  /** By name. */
  readonly person: string;
  /** What they have: their hours, cut to the windows in which they are there. */
  readonly availableMinutes: number;
  /** Available less a contingency. */
  readonly usableMinutes: number;
  /** What the routine takes; at most `usableMinutes`. */
  readonly plannedMinutes: number;
  /** The planned minutes by activity; activities without any are left out. */
  readonly byActivity: readonly ActivityMinutes[];
};

/** The minutes of one activity. */
export type ActivityMinutes = {
  /** What is done. */
  readonly activity: Activity;
  /** Minutes a week; what is due every other week counts half. */
  readonly minutes: number;
};
