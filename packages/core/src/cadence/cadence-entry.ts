import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

export type CadenceEntry = {
  readonly channel: Channel;
  /** RRULE text without DTSTART and TZID; INTERVAL counts from the week of `startsOn` plus `phaseWeeks`. */
  readonly rrule: RecurrenceRule;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
  readonly phaseWeeks: number;
  readonly reasons: readonly Reason[];
};
