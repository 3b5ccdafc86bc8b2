import type { BigDate } from "../answers/answers.ts";
import { RUN_UP_DAYS } from "../facts/event-facts.ts";
import { addDays, type DateRange } from "../time/iso-date.ts";

/** The days in which promotion gathers for an event: three weeks before it, to its end. */
export function runUpOf({ from, to }: Pick<BigDate, "from" | "to">): DateRange {
  return { from: addDays(from, -RUN_UP_DAYS.value), to: to ?? from };
}
