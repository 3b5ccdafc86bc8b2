import type { Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** One look at the inbox in a typical week: a respond block's beginning. */
export type Check = {
  readonly person: string;
  /** Day and time on the person's own clock. */
  readonly day: Weekday;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
  /** The same moment on the business's week, 0 (Monday 00:00) to 10,079. */
  readonly minuteOfWeek: number;
};
