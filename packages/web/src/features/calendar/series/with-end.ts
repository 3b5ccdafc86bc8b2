import type { Repetition, RepetitionUnit } from "@porchlight/core";

/**
 * How often something repeats as long as nobody says otherwise: about a month of days, three months of weeks, a year of
 * months. What never ends is easily begun and hard to be rid of, so it is chosen on purpose.
 */
export const FIRST_TIMES: Readonly<Record<RepetitionUnit, number>> = { day: 30, week: 12, month: 12, year: 3 };

/** A pace with the end that was chosen before, and where none was with the usual one of its unit. */
export function withEnd({ ends: _, ...pace }: Repetition, before: Repetition | undefined): Repetition {
  const isChosen = before !== undefined && !hasFirstEnd(before);
  if (!isChosen) return { ...pace, ends: { after: FIRST_TIMES[pace.unit] } };
  return before.ends === undefined ? pace : { ...pace, ends: before.ends };
}

function hasFirstEnd({ unit, ends }: Repetition): boolean {
  return ends !== undefined && "after" in ends && ends.after === FIRST_TIMES[unit];
}
