import { z } from "zod";
import type { Clipboard } from "./copied-posts.ts";

const KEY = "porchlight/copied-posts";
const clipboardSchema = z.strictObject({ json: z.string(), text: z.string() });

/**
 * Keeps what was copied last, for all tabs of this browser: a finger has no keys for the system's clipboard, and a page may
 * not read it unasked. What is too much for the browser is not kept, and nothing older in its place.
 */
export function keepCopy(storage: Storage, copy: Clipboard): void {
  try {
    storage.removeItem(KEY);
    storage.setItem(KEY, JSON.stringify(copy));
  } catch {
    // A closed or full storage: the system's clipboard has it all the same.
  }
}

/** Undefined where nothing was copied here, or nothing that can still be read. */
export function findKeptCopy(storage: Storage): Clipboard | undefined {
  try {
    return clipboardSchema.safeParse(JSON.parse(storage.getItem(KEY) ?? "null")).data;
  } catch {
    // Storage may be closed to the page, and what stands in it may be no JSON.
    return undefined;
  }
}
