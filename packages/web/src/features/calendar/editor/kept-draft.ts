import { newPostSchema } from "@porchlight/api/contract";
import { CHANNELS } from "@porchlight/core";
import { z } from "zod";
import type { PostDraft } from "./post-draft.ts";

/** Text that was written and not saved, as this browser keeps it. */
export type KeptDraft = { readonly draft: PostDraft; readonly keptAt: string };

const tagsSchema = z.strictObject({
  campaign: z.string(),
  source: z.exactOptional(z.string()),
  medium: z.exactOptional(z.string()),
});

const keptSchema = z.strictObject({
  draft: newPostSchema.extend({
    channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
    // Half an address is no address yet, and is kept all the same.
    link: z.exactOptional(z.strictObject({ url: z.string(), tags: z.exactOptional(tagsSchema) })),
  }),
  keptAt: z.iso.datetime(),
});

export function keptDraftKey(workspaceId: string, editorAddress: string): string {
  return `porchlight/kept-draft/${workspaceId}/${editorAddress}`;
}

/** What was kept; undefined when there is nothing, or nothing that still reads as a post. */
export function findKeptDraft(storage: Storage, key: string): KeptDraft | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(storage.getItem(key) ?? "null"));
    return kept.success ? kept.data : undefined;
  } catch {
    // Storage may be closed to the page, and what stands in it may be no JSON: both mean that nothing is kept.
    return undefined;
  }
}

/** True when the browser took it; a private window or a full disk may not. */
export function keepDraft(storage: Storage, key: string, kept: KeptDraft): boolean {
  try {
    storage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropKeptDraft(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // A storage that is closed to the page holds nothing to drop.
  }
}
