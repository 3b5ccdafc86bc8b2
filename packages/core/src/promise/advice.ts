import type { Reason } from "../facts/reason.ts";
import type { Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";

/** One change that would make the plan better, and what it buys. */
export type Advice = {
  /** What to change. */
  readonly kind: "extra-checks" | "more-checks" | "more-hours" | "suggest-channel";
  /** Answers' worth gained per minute a week, for ordering; unitless. */
  readonly gainPerMinute: number;
  /** On the business's clock, in the order of the week. */
  readonly checks?: readonly AdvisedCheck[];
  /** What it buys; the words stand under `advice` in the catalogue. */
  readonly reason: Reason;
};

/** A look at the inbox that somebody might add. */
export type AdvisedCheck = {
  /** The day of the week. */
  readonly day: Weekday;
  /** The wall time at which to look. */
  readonly time: LocalTime;
};
