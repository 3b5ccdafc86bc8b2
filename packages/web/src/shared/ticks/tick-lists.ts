import type { Tick } from "@porchlight/api/contract";
import type { ChannelPlan } from "@porchlight/core";

/** The lessons that are done. */
export const LESSONS_LIST = "lessons";

/** How many items of a channel's list are done; ticks of items that it no longer has count nothing. */
export function countDone({ checklist }: Pick<ChannelPlan, "checklist">, ticks: ReadonlyMap<string, Tick>): number {
  return checklist.filter(({ code }) => ticks.has(code)).length;
}
