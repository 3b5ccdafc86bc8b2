import { type TimeZoneId, type WallTime, wallTimeAt } from "@porchlight/core";
import { useMemo, useSyncExternalStore } from "react";
import { wallText } from "./wall-text.ts";

const LOOK_MS = 15_000;

/** The wall time of a zone, new every minute. */
export function useNow(zone: TimeZoneId): WallTime {
  // Text, so that two looks within a minute are the same.
  const text = useSyncExternalStore(lookOften, () => wallText(nowIn(zone)));
  return useMemo(() => {
    const [date, time] = text.split("T") as [WallTime["date"], WallTime["time"]];
    return { date, time, zone };
  }, [text, zone]);
}

export function nowIn(zone: TimeZoneId): WallTime {
  return wallTimeAt(new Date().toISOString(), zone);
}

function lookOften(onLook: () => void): () => void {
  const timer = window.setInterval(onLook, LOOK_MS);
  return () => window.clearInterval(timer);
}
