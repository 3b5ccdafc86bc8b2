import { formatDuration } from "@porchlight/core";

/** Beyond half a day a wait is felt in hours. */
const WHOLE_HOURS_FROM_MINUTES = 720;

/** A wait as it is felt: "50 min", "12 h". */
export function waitWords(minutes: number): string {
  return formatDuration(minutes < WHOLE_HOURS_FROM_MINUTES ? minutes : Math.round(minutes / 60) * 60);
}
