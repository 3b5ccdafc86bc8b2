import type { Reason } from "../facts/reason.ts";
import type { Activity } from "../facts/vocabulary.ts";
import type { Shortfall } from "../strategy/shortfall.ts";

export type Budget = {
  /** What the people have: their hours, cut to the windows in which they are there. */
  readonly availableMinutesPerWeek: number;
  /** Available less a contingency; the plan never asks for more. */
  readonly usableMinutesPerWeek: number;
  readonly plannedMinutesPerWeek: number;
  /** What must be done even in a bad week. */
  readonly worstWeekMinutes: number;
  readonly byPerson: readonly PersonBudget[];
  readonly byActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
  /** Present when something wanted does not fit. */
  readonly shortfall?: Shortfall;
  readonly reasons: readonly Reason[];
};

export type PersonBudget = {
  readonly person: string;
  readonly availableMinutes: number;
  readonly usableMinutes: number;
  readonly plannedMinutes: number;
  readonly byActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
};
