import type { IsoDate } from "@porchlight/core";

/** The later one of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
