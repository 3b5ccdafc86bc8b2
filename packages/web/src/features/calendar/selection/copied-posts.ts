import { CHANGES_MAX, newPostSchema } from "@porchlight/api/contract";
import { z } from "zod";
import type { PostDraft } from "../editor/post-draft.ts";

/** Our own type on the system's clipboard; beside it lies plain text for other programs. */
export const COPIED_TYPE = "application/x-porchlight-posts+json";

/** Characters; what the server takes in one request, with room for what surrounds it. */
const COPIED_MAX = 900_000;

const copiedSchema = z.strictObject({ posts: z.array(newPostSchema).min(1).max(CHANGES_MAX) });

export type CopiedReading =
  | { readonly ok: true; readonly posts: readonly PostDraft[] }
  | { readonly ok: false; readonly code: "too-much" | "not-ours" };

export function writeCopied(posts: readonly PostDraft[]): { readonly json: string; readonly text: string } {
  return {
    json: JSON.stringify({ posts }),
    text: posts.map(({ title, text }) => [title, text].filter((words) => words !== "").join("\n")).join("\n\n"),
  };
}

/** What was copied, wherever it comes from: another tab may be of another version, and anything may lie on a clipboard. */
export function readCopied({ json, text }: { readonly json: string; readonly text: string }): CopiedReading {
  if (json.length > COPIED_MAX || (json === "" && text.length > COPIED_MAX)) return { ok: false, code: "too-much" };
  const reading = copiedSchema.safeParse(parseJson(json));
  return reading.success ? { ok: true, posts: reading.data.posts } : { ok: false, code: "not-ours" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is none of ours, as is JSON of another form.
    return undefined;
  }
}
