import type { Reason } from "../facts/reason.ts";
import type { Activity } from "../facts/vocabulary.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Something that a person does again and again. */
export type RoutineBlock = {
  /** What is done. */
  readonly activity: Activity;
  /** True for a look at the inbox, on which the promise rests; answering what was passed on is none. */
  readonly isLook: boolean;
  /** Who does it, by name. */
  readonly person: string;
  /** RRULE text without DTSTART and TZID; INTERVAL counts from the week of `startsOn` plus `phaseWeeks`. */
  readonly rrule: RecurrenceRule;
  /** The wall time at which it begins. */
  readonly time: LocalTime;
  /** The person's own zone. */
  readonly zone: TimeZoneId;
  /** Weeks after the plan's first in which it is due first; 0 for what is due every week. */
  readonly phaseWeeks: number;
  /** Minutes of each occurrence. */
  readonly minutes: number;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
