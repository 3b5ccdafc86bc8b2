import type { Finding } from "./finding.ts";
import { type CalendarInput, indexCalendar } from "./index-calendar.ts";

/**
 * What the checks say of a calendar from `from` to `to`, both included: errors first, then by day and code. Each finding
 * carries at most two fixes, and each fix was tried: it clears the finding and brings up no other.
 */
export function checkCalendar(
  input: CalendarInput & {
    /** False leaves the fixes out, which is quicker. Default true. */
    readonly withFixes?: boolean;
  },
): Finding[] {
  return indexCalendar(input).findings({ withFixes: input.withFixes ?? true });
}
