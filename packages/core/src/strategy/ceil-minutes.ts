/** Minutes as the whole ones to set aside for them; what adding makes of a whole number stays that number. */
export function ceilMinutes(minutes: number): number {
  return Math.ceil(minutes - ROUNDING);
}

/** More than sums of a plan's minutes are off by, and less than any that is asked for. */
const ROUNDING = 1e-9;
