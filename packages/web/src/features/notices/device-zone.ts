import type { TimeZoneId } from "@porchlight/core";

/** The zone of the clock on this device. */
export function deviceZone(): TimeZoneId {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
