import { z } from "zod";
import { viewerSchema } from "../contract/live-schemas.ts";

/** The channel of LISTEN and NOTIFY on which the processes of one database tell each other what happened. */
export const NOTICE_CHANNEL = "porchlight";

const noticeSchema = z.discriminatedUnion("of", [
  z.object({
    of: z.literal("changes"),
    workspaceId: z.string(),
    number: z.int(),
    page: z.string().nullable(),
    changes: z.record(z.string(), z.array(z.string()).nullable()),
  }),
  z.object({ of: z.literal("viewer"), workspaceId: z.string(), viewer: viewerSchema }),
  z.object({ of: z.literal("viewer-gone"), workspaceId: z.string(), page: z.string() }),
]);

/**
 * What one process tells all, itself included, at the moment of a commit. `changes`: the kinds of things that a
 * transaction wrote, with their ids, or `null` for too many or where a kind has none; `page` is the window that asked for it.
 */
export type Notice = z.infer<typeof noticeSchema>;

/** Reads a notice; `undefined` for one of another version of this program. */
export function parseNotice(text: string): Notice | undefined {
  try {
    const reading = noticeSchema.safeParse(JSON.parse(text));
    return reading.success ? reading.data : undefined;
  } catch {
    return undefined;
  }
}
