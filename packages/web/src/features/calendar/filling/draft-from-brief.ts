import { newPostFor, type Plan, type Slot } from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";

/** The draft that a brief begins in a slot: its title, and no words yet; those are the owner's. */
export function draftFromBrief(
  slot: Slot,
  { plan, id, title }: { readonly plan: Plan; readonly id: string; readonly title: string },
): PostDraft {
  return { ...newPostFor(slot, plan), title, briefId: id };
}
