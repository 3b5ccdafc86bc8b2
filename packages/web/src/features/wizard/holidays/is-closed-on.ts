import { type Closure, type DateRange, isWithin } from "@porchlight/core";

/** True when one closure holds all of these days. */
export function isClosedOn(closures: readonly Closure[], { from, to }: DateRange): boolean {
  return closures.some((closure) => isWithin(from, closure) && isWithin(to, closure));
}
