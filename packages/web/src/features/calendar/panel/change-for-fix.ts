import type { PostChange } from "@porchlight/api/contract";
import type { Fix, Post } from "@porchlight/core";

/** The change that a fix makes to its post; a move is the mover's, who knows of slots and clocks. */
export function changeForFix(fix: Exclude<Fix, { kind: "move-to" }>, post: Post): PostChange {
  if (fix.kind === "change-category") return { category: fix.category };
  return {
    date: null,
    time: null,
    status: "idea",
    ...(post.slotKey === undefined ? {} : { slotKey: null }),
  };
}
