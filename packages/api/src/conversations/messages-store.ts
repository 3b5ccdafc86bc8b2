import type { Instant, Message } from "@porchlight/core";
import { sql } from "kysely";
import { LINE_TEXT_LENGTH } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { insertRows } from "../db/insert-rows.ts";

const COLUMNS = ["message_id", "written_by", "written_at", "person"] as const;

type Row = {
  readonly message_id: string;
  readonly written_by: Message["by"];
  readonly text: string;
  readonly written_at: string;
  readonly person: string | null;
};

/** Messages with the conversation that each belongs to. */
export type PlacedMessage = { readonly conversationId: string; readonly message: Message };

export async function insertMessages(
  { trx, workspaceId }: WorkspaceDb,
  placed: readonly PlacedMessage[],
): Promise<void> {
  const rows = placed.map(({ conversationId, message }) => ({
    workspace_id: workspaceId,
    conversation_id: conversationId,
    message_id: message.id,
    written_by: message.by,
    text: message.text,
    written_at: message.at,
    person: message.person ?? null,
  }));
  await insertRows(trx, { table: "conversation_messages", rows });
}

/** The newest messages of a conversation, in order of time. */
export async function listNewestMessages(
  { trx, workspaceId }: WorkspaceDb,
  { conversationId, limit }: { readonly conversationId: string; readonly limit: number },
): Promise<readonly Message[]> {
  const rows = await trx
    .selectFrom("conversation_messages")
    .select([...COLUMNS, "text"])
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .orderBy("written_at", "desc")
    .orderBy("message_id", "desc")
    .limit(limit)
    .execute();
  return rows.reverse().map(toMessage);
}

/** What customers said first in some conversations, by their ids. */
export async function listFirstWords(
  { trx, workspaceId }: WorkspaceDb,
  { conversationIds, length }: { readonly conversationIds: readonly string[]; readonly length: number },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`
    select asked.id, first.text
    from unnest(${conversationIds}::uuid[]) as asked (id)
    cross join lateral (
      select left(text, ${length}) as text
      from conversation_messages
      where "workspace_id" = ${workspaceId} and conversation_id = asked.id and written_by = 'customer'
      order by written_at, message_id
      limit 1
    ) as first`.execute(trx);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** All messages of a conversation in order of time, their texts cut for a list. */
export async function listOutline(workspace: WorkspaceDb, conversationId: string): Promise<readonly Message[]> {
  return (await listOutlines(workspace, [conversationId])).map(({ message }) => message);
}

/** All messages of these conversations in order of time, their texts cut for a list. */
export async function listOutlines(
  { trx, workspaceId }: WorkspaceDb,
  conversationIds: readonly string[],
): Promise<readonly PlacedMessage[]> {
  const rows = await trx
    .selectFrom("conversation_messages")
    .select([...COLUMNS, "conversation_id", sql<string>`left(text, ${LINE_TEXT_LENGTH})`.as("text")])
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`conversation_id = any(${conversationIds}::uuid[])`)
    .orderBy("written_at")
    .orderBy("message_id")
    .execute();
  return rows.map((row) => ({ conversationId: row.conversation_id, message: toMessage(row) }));
}

export async function countMessages({ trx, workspaceId }: WorkspaceDb, conversationId: string): Promise<number> {
  const row = await trx
    .selectFrom("conversation_messages")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function deleteMessage(
  { trx, workspaceId }: WorkspaceDb,
  { conversationId, messageId }: { readonly conversationId: string; readonly messageId: string },
): Promise<void> {
  await trx
    .deleteFrom("conversation_messages")
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .where("message_id", "=", messageId)
    .execute();
}

/** What tells one question of a customer's from another. */
type Question = { readonly channel: string; readonly customer: string; readonly at: Instant; readonly text: string };

/** The places of those questions that are here already. */
export async function findKnownQuestions(
  { trx, workspaceId }: WorkspaceDb,
  questions: readonly Question[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ place: number }>`
    select given.place - 1 as place
    from unnest(
      ${questions.map(({ channel }) => channel)}::text[],
      ${questions.map(({ customer }) => customer)}::text[],
      ${questions.map(({ at }) => at)}::timestamptz[],
      ${questions.map(({ text }) => text)}::text[]
    ) with ordinality as given (channel, customer, written_at, text, place)
    where exists (
      select 1
      from conversation_messages
      join conversations using (workspace_id, conversation_id)
      where "workspace_id" = ${workspaceId} and written_by = 'customer'
        and conversation_messages.written_at = given.written_at and conversation_messages.text = given.text
        and conversations.channel = given.channel and conversations.customer = given.customer
    )`.execute(trx);
  return new Set(rows.map(({ place }) => place));
}

/** Lets all messages of one conversation belong to another. */
export async function moveMessages(
  { trx, workspaceId }: WorkspaceDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await trx
    .updateTable("conversation_messages")
    .set({ conversation_id: to })
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", from)
    .execute();
}

function toMessage(row: Row): Message {
  return {
    id: row.message_id,
    by: row.written_by,
    text: row.text,
    at: row.written_at,
    ...(row.person === null ? {} : { person: row.person }),
  };
}
