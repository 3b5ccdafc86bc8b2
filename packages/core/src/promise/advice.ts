import type { Reason } from "../facts/reason.ts";
import type { Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";

export type Advice = {
  readonly kind: "extra-checks" | "more-checks" | "more-hours" | "suggest-channel";
  /** Answers' worth gained per minute a week, for ordering; unitless. */
  readonly gainPerMinute: number;
  readonly checks?: readonly { readonly day: Weekday; readonly time: LocalTime }[];
  readonly reason: Reason;
};
