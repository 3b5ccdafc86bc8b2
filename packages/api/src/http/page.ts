import { z } from "zod";
import { ProblemError } from "./problem-error.ts";

export type Page<Item> = { readonly items: Item[]; readonly nextCursor: string | null };

/** Reads a cursor of ours back into the place it stands for; `undefined` begins at the start. */
export function readCursor<Place>(schema: z.ZodType<Place>, cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const reading = cursorText.pipe(schema).safeParse(cursor);
  if (!reading.success) throw new ProblemError("unknown-cursor");
  return reading.data;
}

/**
 * A page from a list that was asked for one more than `limit`: that one says whether there is a next page, and is not
 * shown.
 */
export function toPage<Item>(
  found: readonly Item[],
  { limit, placeOf }: { limit: number; placeOf: (item: Item) => unknown },
): Page<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? Buffer.from(JSON.stringify(placeOf(last))).toString("base64url") : null };
}

const cursorText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    context.addIssue({ code: "custom", message: "not a cursor" });
    return z.NEVER;
  }
});
