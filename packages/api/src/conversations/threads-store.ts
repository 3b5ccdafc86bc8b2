import type { Channel } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** What a channel calls a conversation. */
export type Thread = { readonly channel: Channel; readonly threadId: string };

/** Lets others who write into this thread wait until this transaction ends, whether it has a conversation yet or not. */
export async function takeThread({ trx, workspaceId }: WorkspaceDb, { channel, threadId }: Thread): Promise<void> {
  const name = `${workspaceId} thread ${channel} ${threadId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}

/** The id of the conversation that goes on in this thread. */
export async function findThread(
  { trx, workspaceId }: WorkspaceDb,
  { channel, threadId }: Thread,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom("conversation_threads")
    .select("conversation_id")
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel)
    .where("thread_id", "=", threadId)
    .executeTakeFirst();
  return row?.conversation_id;
}

/** From here on the thread goes on in this conversation. */
export async function saveThread(
  { trx, workspaceId }: WorkspaceDb,
  { channel, threadId, conversationId }: Thread & { readonly conversationId: string },
): Promise<void> {
  await trx
    .insertInto("conversation_threads")
    .values({ workspace_id: workspaceId, channel, thread_id: threadId, conversation_id: conversationId })
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "channel", "thread_id"]).doUpdateSet({ conversation_id: conversationId }),
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
