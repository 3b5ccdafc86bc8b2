import type { Channel } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { takeTurn } from "../db/take-turn.ts";

/** What a channel calls a conversation. */
export type Thread = { readonly channel: Channel; readonly threadId: string };

/** Lets others who write into these threads wait until this transaction ends, whether they have conversations yet or not. */
export async function takeThreads(workspace: WorkspaceDb, threads: readonly Thread[]): Promise<void> {
  await takeTurn(workspace, ...threads.map(({ channel, threadId }) => `thread ${channel} ${threadId}`));
}

/** A thread with the id of the conversation in which it goes on. */
export type PlacedThread = Thread & { readonly conversationId: string };

/** Those of these threads that have a conversation. */
export async function findThreads(
  { trx, workspaceId }: WorkspaceDb,
  threads: readonly Thread[],
): Promise<readonly PlacedThread[]> {
  const rows = await trx
    .selectFrom("conversation_threads")
    .select(["channel", "thread_id", "conversation_id"])
    .where("workspace_id", "=", workspaceId)
    .where(
      sql<boolean>`(channel, thread_id) in (select * from unnest(
        ${threads.map(({ channel }) => channel)}::text[], ${threads.map(({ threadId }) => threadId)}::text[]))`,
    )
    .execute();
  return rows.map(({ channel, thread_id, conversation_id }) => ({
    channel,
    threadId: thread_id,
    conversationId: conversation_id,
  }));
}

/** From here on these threads, each of them once, go on in these conversations. */
export async function saveThreads({ trx, workspaceId }: WorkspaceDb, threads: readonly PlacedThread[]): Promise<void> {
  if (threads.length === 0) return;
  const rows = threads.map(({ channel, threadId, conversationId }) => ({
    workspace_id: workspaceId,
    channel,
    thread_id: threadId,
    conversation_id: conversationId,
  }));
  await trx
    .insertInto("conversation_threads")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["workspace_id", "channel", "thread_id"])
        .doUpdateSet(({ ref }) => ({ conversation_id: ref("excluded.conversation_id") })),
    )
    .execute();
}

/** Lets the threads of one conversation go on in another. */
export async function moveThreads(
  { trx, workspaceId }: WorkspaceDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await trx
    .updateTable("conversation_threads")
    .set({ conversation_id: to })
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", from)
    .execute();
}
