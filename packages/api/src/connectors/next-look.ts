import type { Instant } from "@porchlight/core";
import type { ConnectorTrouble } from "./connector.ts";

/** Nobody is owed an answer sooner than in minutes, and most feeds are read by the hour. */
const LOOK_MINUTES = 5;
const FIRST_PAUSE_MINUTES = 1;
const LONGEST_PAUSE_MINUTES = 6 * 60;

/** Kinds of trouble that go away without anybody's doing. */
const PASSING = new Set(["passing", "unreadable"]);

/** When an account that was read well is looked at again. */
export function nextLookAfter(now: Instant): Instant {
  return after(now, LOOK_MINUTES);
}

type Failing = {
  readonly now: Instant;
  /** How often in a row it could not be read before. */
  readonly failures: number;
  /** From 0 up to 1. */
  readonly random: number;
};

/**
 * When an account is tried again: after a pause that doubles up to six hours, each time somewhere in its second half, so that
 * many do not come back at one moment; and never before the network wants it. `undefined`: not before somebody acts.
 */
export function nextTryAfter(
  { kind, retryAfterSeconds = 0 }: Pick<ConnectorTrouble, "kind" | "retryAfterSeconds">,
  { now, failures, random }: Failing,
): Instant | undefined {
  if (!PASSING.has(kind)) return undefined;
  const wholeMinutes = Math.min(FIRST_PAUSE_MINUTES * 2 ** Math.min(failures, 30), LONGEST_PAUSE_MINUTES);
  const minutes = wholeMinutes * (0.5 + random / 2);
  return after(now, Math.max(minutes, retryAfterSeconds / 60));
}

function after(now: Instant, minutes: number): Instant {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
