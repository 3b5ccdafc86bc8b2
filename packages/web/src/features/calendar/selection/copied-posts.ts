import { CHANGES_MAX, newPostSchema } from "@porchlight/api/contract";
import { z } from "zod";
import type { PostDraft } from "../editor/post-draft.ts";

/** Our own type on the system's clipboard; beside it lies plain text for other programs. */
export const COPIED_TYPE = "application/x-porchlight-posts+json";

/** Characters of at most three bytes; what the server takes in one request, with room for what surrounds it. */
const COPIED_MAX = 4_000_000;

const copiedSchema = z.strictObject({
  /** Where it was copied; pictures are known there alone. */
  workspaceId: z.string().optional(),
  posts: z.array(newPostSchema).min(1).max(CHANGES_MAX),
});

export type Copied = {
  readonly posts: readonly PostDraft[];
  /** Posts that had to leave their pictures behind. */
  readonly unpicturedCount: number;
};

export type CopiedReading =
  | ({ readonly ok: true } & Copied)
  | { readonly ok: false; readonly code: "too-much" | "not-ours" };

/** The same twice: as we read it again, and as other programs do. */
export type Clipboard = { readonly json: string; readonly text: string };

export function writeCopied(posts: readonly PostDraft[], workspaceId: string): Clipboard {
  return {
    json: JSON.stringify({ workspaceId, posts }),
    text: posts.map(({ title, text }) => [title, text].filter((words) => words !== "").join("\n")).join("\n\n"),
  };
}

/**
 * What was copied, wherever it comes from: another tab may be of another version, and anything may lie on a clipboard.
 * Pictures of another workspace stay there.
 */
export function readCopied({ json, text }: Clipboard, workspaceId: string): CopiedReading {
  if (json.length > COPIED_MAX || (json === "" && text.length > COPIED_MAX)) return { ok: false, code: "too-much" };
  const reading = copiedSchema.safeParse(parseJson(json));
  if (!reading.success) return { ok: false, code: "not-ours" };
  const { posts, workspaceId: origin } = reading.data;
  if (origin === workspaceId) return { ok: true, posts, unpicturedCount: 0 };
  return {
    ok: true,
    posts: posts.map(({ media: _, ...post }) => post),
    unpicturedCount: posts.filter(({ media = [] }) => media.length > 0).length,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is none of ours, as is JSON of another form.
    return undefined;
  }
}
