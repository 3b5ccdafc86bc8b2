import type { Plan } from "@porchlight/core";

/** What goes out in an ordinary week on all channels together. */
export function postsPerWeekOf({ channels }: Pick<Plan, "channels">): number {
  return channels.reduce((sum, { postsPerWeek }) => sum + postsPerWeek, 0);
}
