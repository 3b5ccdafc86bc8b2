import type { Post } from "@porchlight/core";
import type { PostDraft } from "../post-draft.ts";
import { isContent } from "../post-rows.ts";

/** A draft that says and shows what an older version did. Where it stands on the calendar and how far it is stay as they are. */
export function bringBack(draft: PostDraft, older: Post): PostDraft {
  const place = Object.entries(draft).filter(([field]) => !isContent(field));
  const content = Object.entries(older).filter(([field]) => isContent(field));
  return Object.fromEntries([...place, ...content]) as PostDraft;
}
