import type { TimeZoneId } from "@porchlight/core";

/** The place that a zone is named after: "New York" of `America/New_York`. */
export function zoneCity(zone: TimeZoneId): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
