import type { Promised } from "@porchlight/core";

const DAY_MINUTES = 1440;

/** How many hear back within 24 hours, 0 to 1. */
export function shareWithinDay({ curve }: Pick<Promised, "curve">): number {
  return curve.find(({ withinMinutes }) => withinMinutes === DAY_MINUTES)?.share ?? 0;
}
