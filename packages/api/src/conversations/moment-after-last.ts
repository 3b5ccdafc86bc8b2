import type { Instant } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { listNewestMessages } from "./messages-store.ts";

/**
 * Now, or the moment of a conversation's last message where a channel's clock dates it a little ahead: whoever answers, or
 * says that nobody waits, has read all of it.
 */
export async function momentAfterLast(
  workspace: WorkspaceDb,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<Instant> {
  const [last] = await listNewestMessages(workspace, { conversationId: id, limit: 1 });
  return last !== undefined && Date.parse(last.at) > Date.parse(now) ? last.at : now;
}
