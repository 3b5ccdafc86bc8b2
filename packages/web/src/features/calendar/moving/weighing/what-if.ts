import type { DateRange, Finding, IsoDate, LocalTime, Plan, Post, RuleSettings, Slot } from "@porchlight/core";

export type Verdict = "good" | "fine" | "poor";

/** What a move would do: the findings after it beside those before it. */
export type WhatIf = {
  readonly verdict: Verdict;
  readonly post: Post;
  /** What would no longer be found. */
  readonly solved: readonly Finding[];
  /** What would be found that is not found now. */
  readonly added: readonly Finding[];
  /** What is found now and would still be found, with the figures of then. */
  readonly kept: readonly Finding[];
  /** The open slot that it would fill. */
  readonly fills?: Slot;
  /** Nobody is in to answer on that whole day, and it was not the plan that chose it. */
  readonly isUnattended: boolean;
};

/** The calendar on which moves are weighed. */
export type WhatIfSource = {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  /** The days that are looked at. */
  readonly range: DateRange;
  readonly today: IsoDate;
  /** Default: the checks are as they come. */
  readonly ruleSettings?: RuleSettings;
};

/** A day and hour on the post's own clock; a day alone keeps the hour. */
export type Destination = { readonly date: IsoDate; readonly time?: LocalTime };

/** Hints that are reason enough to look for another day; the others are no more than worth knowing. */
const OFF_PUTTING_HINTS: ReadonlySet<string> = new Set(["nobody-answers-after", "outside-audience-day"]);

/** True for a finding that makes the place which brings it up a poor one. */
export function speaksAgainst({ severity, code }: Finding): boolean {
  return severity !== "hint" || OFF_PUTTING_HINTS.has(code);
}
