import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Minutes of a look beside the routine: open the inbox, answer what can't wait. */
export const EXTRA_CHECK_MINUTES: Fact<number> = judged(
  5,
  "a glance and one answer; the rest waits for the next check",
);
/** Hours of the business's day between which somebody may be asked to look in: from and to. */
export const EXTRA_CHECK_HOURS: Fact<readonly [number, number]> = judged(
  [8, 20],
  "nobody is asked to work at night, and a weekend look fits into any day",
);
