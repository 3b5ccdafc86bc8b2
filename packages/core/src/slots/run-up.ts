import type { BigDate } from "../answers/answers.ts";
import { addDays, type DateRange } from "../time/iso-date.ts";

/** Days before an event in which it may be promoted. */
export const RUN_UP_DAYS = 21;

/** The days in which an event is spoken of: three weeks before it, to its end. */
export function runUpOf({ from, to }: BigDate): DateRange {
  return { from: addDays(from, -RUN_UP_DAYS), to: to ?? from };
}
