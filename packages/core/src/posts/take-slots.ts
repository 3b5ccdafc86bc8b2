import { readSlotKey } from "../slots/read-slot-key.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { findNearSlot } from "./find-near-slot.ts";
import type { NewPost } from "./new-post-for.ts";

/**
 * Lets each of these posts take a slot, no two of them the same: one that stands on the day of its slot keeps it, the
 * others take the nearest of their day. Who finds none keeps the slot that it has, unless another of them stands there.
 */
export function takeSlots<Placed extends NewPost>(
  posts: readonly Placed[],
  /** All that none but these posts fills. */
  slots: readonly Slot[],
): Placed[] {
  const taken = new Set<SlotKey>(posts.flatMap((post) => (standsInSlot(post) ? (post.slotKey ?? []) : [])));
  const found = posts.map((post) => {
    if (standsInSlot(post)) return post;
    const { channels, date, time, zone } = post;
    const free = slots.filter(({ key }) => !taken.has(key));
    const near = findNearSlot({ channels, date, time, zone }, free);
    if (near === undefined) return undefined;
    taken.add(near.key);
    return { ...post, slotKey: near.key };
  });
  return posts.map((post, index) => found[index] ?? keepSlot(post, taken));
}

/** The day that the plan made for a slot is the day on which the post that fills it stands. */
export function standsInSlot({ slotKey, date }: Pick<NewPost, "slotKey" | "date">): boolean {
  return slotKey !== undefined && readSlotKey(slotKey).date === date;
}

function keepSlot<Placed extends NewPost>(post: Placed, taken: Set<SlotKey>): Placed {
  const { slotKey, ...rest } = post;
  if (slotKey === undefined) return post;
  if (taken.has(slotKey)) return rest as Placed;
  taken.add(slotKey);
  return post;
}
