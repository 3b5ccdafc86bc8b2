import type { Plan } from "../plan/plan.ts";
import type { ChangedPost } from "../posts/changed-post.ts";
import type { NewPost } from "../posts/new-post-for.ts";
import type { Post } from "../posts/post.ts";
import { takeSlots } from "../posts/take-slots.ts";
import { findSlots } from "../slots/find-slots.ts";
import type { Slot } from "../slots/slot.ts";
import type { SeriesChanges } from "./series-scope.ts";

/**
 * Lets posts that changes of a series write, move or put into it take open slots of their channels, as a post does that is
 * moved by hand: each the nearest of its day, no two of them the same. Slots that the changes give back are open to them.
 */
export function settleSlots(
  changes: SeriesChanges,
  {
    plan,
    openSlots,
  }: {
    /** The plan that makes the slots. */
    readonly plan: Plan;
    /** The slots that no post fills, on the days that the changes reach. */
    readonly openSlots: readonly Slot[];
  },
): SeriesChanges {
  const { created, changed, deleted } = changes;
  const seekers = changed.filter(seeksSlot);
  const left = [...deleted, ...changed.map(({ before }) => before)].flatMap(({ slotKey }) => slotKey ?? []);
  const kept = new Set(changed.filter((change) => !seeksSlot(change)).map(({ after }) => after.slotKey));
  const slots = [...openSlots, ...findSlots(plan, left)].filter(({ key }) => !kept.has(key));
  const settled = takeSlots<NewPost>([...created, ...seekers.map(({ after }) => after)], slots);
  const afterOf = new Map(seekers.map((change, index) => [change, settled[created.length + index] as Post]));
  return {
    created: settled.slice(0, created.length),
    changed: changed.map((change) => ({ ...change, after: afterOf.get(change) ?? change.after })),
    deleted,
  };
}

/** What went out stays where it is, and one that was given another slot by hand has what it wants. */
function seeksSlot({ before, after }: ChangedPost): boolean {
  if (after.status === "published") return false;
  if (before.slotKey !== after.slotKey) return after.slotKey === undefined;
  if (before.date !== after.date || before.time !== after.time || before.zone !== after.zone) return true;
  return after.slotKey === undefined && before.series === undefined;
}
