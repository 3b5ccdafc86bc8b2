import type { Instant } from "@porchlight/core";
import { useSyncExternalStore } from "react";

const LOOK_MS = 15_000;
const MINUTE_MS = 60_000;

/** The minute that it is, new every minute. */
export function useInstantNow(): Instant {
  return useSyncExternalStore(lookOften, thisMinute);
}

// A text, so that two looks within a minute are the same.
function thisMinute(): Instant {
  return new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS).toISOString();
}

function lookOften(onLook: () => void): () => void {
  const timer = window.setInterval(onLook, LOOK_MS);
  return () => window.clearInterval(timer);
}
