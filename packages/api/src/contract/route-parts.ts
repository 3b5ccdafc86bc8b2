import { z } from "zod";
import { idSchema } from "./text-schemas.ts";

/** The params of what belongs to a workspace. */
export const inWorkspace = z.strictObject({ workspaceId: idSchema });

/** The params of what belongs to a post. */
export const ofPost = inWorkspace.extend({ postId: idSchema });

/** The query of a list that comes in pages. */
export const page = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The reply of a list that comes in pages: the cursor of the next one, or null on the last. */
export function pageOf<const Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}
