import type { Post } from "../posts/post.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";

/** Which slots are filled, and by how many posts: two people may fill one at the same time. */
export type SlotFills = {
  readonly isOpen: (key: SlotKey) => boolean;
  /** A post leaves one slot and takes another; says which slot is open now and which is not any more. */
  readonly change: (left: SlotKey | undefined, taken: SlotKey | undefined) => SlotTurn;
};

export type SlotTurn = { readonly opened?: Slot | undefined; readonly closed?: Slot | undefined };

/** Counts the posts that fill each slot, wherever on the calendar or beside it they stand. */
export function countSlotFills(posts: readonly Post[], slots: readonly Slot[]): SlotFills {
  const slotByKey = new Map(slots.map((slot) => [slot.key, slot]));
  const times = new Map<SlotKey, number>();
  for (const { slotKey } of posts) if (slotKey !== undefined) count(slotKey, 1);
  return {
    isOpen: (key) => !times.has(key),
    change: (left, taken) => {
      if (left === taken) return {};
      const opened = left !== undefined && count(left, -1) === 0 ? slotByKey.get(left) : undefined;
      const closed = taken !== undefined && count(taken, 1) === 1 ? slotByKey.get(taken) : undefined;
      return { opened, closed };
    },
  };

  // Of slots that are not laid out here nobody asks.
  function count(key: SlotKey, by: 1 | -1): number | undefined {
    if (!slotByKey.has(key)) return undefined;
    const now = (times.get(key) ?? 0) + by;
    if (now === 0) times.delete(key);
    else times.set(key, now);
    return now;
  }
}
