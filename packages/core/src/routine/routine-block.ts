import type { Reason } from "../facts/reason.ts";
import type { Activity } from "../facts/vocabulary.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

export type RoutineBlock = {
  readonly activity: Activity;
  readonly person: string;
  /** RRULE text without DTSTART and TZID; INTERVAL counts from the week of `startsOn` plus `phaseWeeks`. */
  readonly rrule: RecurrenceRule;
  readonly time: LocalTime;
  /** The person's own zone. */
  readonly zone: TimeZoneId;
  /** Weeks after the plan's first in which it is due first; 0 for what is due every week. */
  readonly phaseWeeks: number;
  /** Minutes of each occurrence. */
  readonly minutes: number;
  readonly reasons: readonly Reason[];
};
