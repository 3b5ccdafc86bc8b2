import type { Message } from "@porchlight/core";
import type { ConversationHead } from "../conversations/conversation-row.ts";
import { lockConversations } from "../conversations/conversations-store.ts";
import { listOutlines } from "../conversations/messages-store.ts";
import { findThreads, type Thread, takeThreads } from "../conversations/threads-store.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** A conversation in which a thread goes on, held until the transaction ends; its messages have their texts cut. */
export type HeldThread = { readonly head: ConversationHead; readonly messages: readonly Message[] };

/** Tells threads apart. */
export function threadName({ channel, threadId }: Thread): string {
  return `${channel} ${threadId}`;
}

/** The conversations in which these threads go on, by `threadName`; of several threads of one conversation each has the same. */
export async function holdThreads(
  workspace: WorkspaceDb,
  threads: readonly Thread[],
): Promise<ReadonlyMap<string, HeldThread>> {
  const unique = [...new Map(threads.map((thread) => [threadName(thread), thread])).values()];
  if (unique.length === 0) return new Map();
  await takeThreads(workspace, unique);
  return findHeld(workspace, unique);
}

async function findHeld(workspace: WorkspaceDb, threads: readonly Thread[]): Promise<ReadonlyMap<string, HeldThread>> {
  const placed = await findThreads(workspace, threads);
  const ids = [...new Set(placed.map(({ conversationId }) => conversationId))];
  if (ids.length === 0) return new Map();
  const heads = await lockConversations(workspace, ids);
  // One was deleted, or joined another, while it was waited for; then its thread is gone, or goes on there.
  if (heads.size < ids.length) return findHeld(workspace, threads);
  const outlines = Map.groupBy(await listOutlines(workspace, ids), ({ conversationId }) => conversationId);
  const held = new Map(
    [...heads].map(([id, head]) => [
      id,
      { head, messages: (outlines.get(id) ?? []).map(({ message }) => message) } satisfies HeldThread,
    ]),
  );
  return new Map(
    placed.flatMap((thread) => {
      const found = held.get(thread.conversationId);
      return found === undefined ? [] : [[threadName(thread), found] as const];
    }),
  );
}
