import { layOutSlots, type Post, type Slot } from "@porchlight/core";
import type { WhatIfSource } from "./what-if.ts";

/** The calendar as if a post were not on it: the slot that it alone fills is open again. */
export function sourceWithout(source: WhatIfSource, postId: string): WhatIfSource {
  const posts = source.posts.filter(({ id }) => id !== postId);
  const slot = slotOf(
    source,
    source.posts.find(({ id }) => id === postId),
  );
  const isOpen = slot !== undefined && [...posts, ...source.openSlots].every((other) => keyOf(other) !== slot.key);
  return { ...source, posts, openSlots: isOpen ? [...source.openSlots, slot] : source.openSlots };
}

/** A slot is derived, so its key is enough to lay it out again; undefined where the plan holds it no more. */
function slotOf({ plan }: WhatIfSource, post: Post | undefined): Slot | undefined {
  if (post?.slotKey === undefined) return undefined;
  const date = post.slotKey.split("/")[1] as Slot["date"];
  return layOutSlots(plan, { from: date, to: date }).find(({ key }) => key === post.slotKey);
}

function keyOf(item: Post | Slot): string | undefined {
  return "key" in item ? item.key : item.slotKey;
}
