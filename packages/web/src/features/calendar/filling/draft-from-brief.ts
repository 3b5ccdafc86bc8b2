import { newPostFor, type Slot } from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";

/** The draft that a brief begins in a slot: its title, and no words yet; those are the owner's. */
export function draftFromBrief(slot: Slot, brief: { readonly id: string; readonly title: string }): PostDraft {
  return { ...newPostFor(slot), title: brief.title, briefId: brief.id };
}
