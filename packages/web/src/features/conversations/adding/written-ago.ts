import type { Instant } from "@porchlight/core";

/** How long ago something was written, as one remembers it. */
export const WRITTEN_AGO = ["now", "hour", "threeHours", "sixHours", "day", "twoDays", "week"] as const;
export type WrittenAgo = (typeof WRITTEN_AGO)[number];

const HOURS: Readonly<Record<WrittenAgo, number>> = {
  now: 0,
  hour: 1,
  threeHours: 3,
  sixHours: 6,
  day: 24,
  twoDays: 48,
  week: 168,
};

export function writtenAt(ago: WrittenAgo, now: Instant): Instant {
  return new Date(Date.parse(now) - HOURS[ago] * 3_600_000).toISOString();
}
