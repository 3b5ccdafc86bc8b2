import { findSlot, type Post, type Slot } from "@porchlight/core";
import type { WhatIfSource } from "./what-if.ts";

/** The calendar as if a post were not on it: the slot that it alone fills is open again. */
export function sourceWithout(source: WhatIfSource, postId: string): WhatIfSource {
  const posts = source.posts.filter(({ id }) => id !== postId);
  const slotKey = source.posts.find(({ id }) => id === postId)?.slotKey;
  const slot = slotKey === undefined ? undefined : findSlot(source.plan, slotKey);
  const isOpen = slot !== undefined && [...posts, ...source.openSlots].every((other) => keyOf(other) !== slot.key);
  return { ...source, posts, openSlots: isOpen ? [...source.openSlots, slot] : source.openSlots };
}

function keyOf(item: Post | Slot): string | undefined {
  return "key" in item ? item.key : item.slotKey;
}
