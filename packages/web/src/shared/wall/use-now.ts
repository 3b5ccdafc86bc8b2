import { type TimeZoneId, type WallTime, wallTimeAt } from "@porchlight/core";
import { useMemo } from "react";
import { useInstantNow } from "./use-instant-now.ts";

/** The wall time of a zone, new every minute. */
export function useNow(zone: TimeZoneId): WallTime {
  const instant = useInstantNow();
  return useMemo(() => wallTimeAt(instant, zone), [instant, zone]);
}

export function nowIn(zone: TimeZoneId): WallTime {
  return wallTimeAt(new Date().toISOString(), zone);
}
