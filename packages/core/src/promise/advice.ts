import type { Reason } from "../facts/reason.ts";
import type { Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";

export type Advice = {
  readonly kind: "extra-checks" | "more-checks" | "more-hours" | "suggest-channel";
  /** Answers' worth gained per minute a week, for ordering; unitless. */
  readonly gainPerMinute: number;
  /** On the business's clock, in the order of the week. */
  readonly checks?: readonly AdvisedCheck[];
  readonly reason: Reason;
};

/** A look at the inbox that somebody might add. */
export type AdvisedCheck = { readonly day: Weekday; readonly time: LocalTime };
