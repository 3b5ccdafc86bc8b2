import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** When a channel posts, week by week. A channel may have several entries. */
export type CadenceEntry = {
  /** The channel that posts. */
  readonly channel: Channel;
  /** RRULE text without DTSTART and TZID; INTERVAL counts from the week of `startsOn` plus `phaseWeeks`. */
  readonly rrule: RecurrenceRule;
  /** The wall time of its posts on those days. */
  readonly time: LocalTime;
  /** The zone of that wall time: the business's. */
  readonly zone: TimeZoneId;
  /** Whole weeks after the plan's first in which it is due first; 0 for what is due every week. */
  readonly phaseWeeks: number;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
