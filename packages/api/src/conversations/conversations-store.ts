import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import { asTable } from "../db/as-table.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { insertRows } from "../db/insert-rows.ts";
import {
  type ConversationHead,
  HEAD_COLUMNS,
  LINE_COLUMNS,
  type LineRow,
  toHead,
  toHeadRow,
} from "./conversation-row.ts";
import type { ConversationState } from "./derive-state.ts";

/** A place in the list of conversations in which nobody waits: newest first. */
export type AnsweredPlace = { readonly at: Instant; readonly id: string };

export type AnsweredRow = LineRow & { readonly active_at: string };

export async function findLineRow({ trx, workspaceId }: WorkspaceDb, id: string): Promise<LineRow | undefined> {
  return trx
    .selectFrom("conversations")
    .select(LINE_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", id)
    .executeTakeFirst();
}

/** The conversations of these ids in no order of their own. */
export async function listLineRows(
  { trx, workspaceId }: WorkspaceDb,
  ids: readonly string[],
): Promise<readonly LineRow[]> {
  return trx
    .selectFrom("conversations")
    .select(LINE_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`conversation_id = any(${ids}::uuid[])`)
    .execute();
}

/** Those in which nobody waits, newest first, from after a place on. */
export async function listAnsweredRows(
  { trx, workspaceId }: WorkspaceDb,
  { after, limit }: { readonly after: AnsweredPlace | undefined; readonly limit: number },
): Promise<readonly AnsweredRow[]> {
  return trx
    .selectFrom("conversations")
    .select([...LINE_COLUMNS, "active_at"])
    .where("workspace_id", "=", workspaceId)
    .where("waiting_since", "is", null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(active_at, conversation_id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("active_at", "desc")
    .orderBy("conversation_id", "desc")
    .limit(limit)
    .execute();
}

/** These conversations, held until the transaction ends; in the order of their ids, so that two never wait for each other. */
export async function lockConversations(
  { trx, workspaceId }: WorkspaceDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ConversationHead>> {
  const rows = await trx
    .selectFrom("conversations")
    .select(HEAD_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`conversation_id = any(${ids}::uuid[])`)
    .orderBy("conversation_id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.conversation_id, toHead(row)]));
}

/** Conversations with what their messages say of them. */
export type KeptConversation = { readonly head: ConversationHead; readonly state: ConversationState };

export async function insertConversations(
  { trx, workspaceId }: WorkspaceDb,
  kept: readonly KeptConversation[],
): Promise<void> {
  const rows = kept.map(({ head, state }) => ({ workspace_id: workspaceId, ...toHeadRow(head), ...toStateRow(state) }));
  await insertRows(trx, { table: "conversations", rows });
}

/** Writes over conversations that are held. */
export async function updateConversations(
  { trx, workspaceId }: WorkspaceDb,
  kept: readonly KeptConversation[],
): Promise<void> {
  const rows = kept.map(({ head, state }) => ({ workspace_id: workspaceId, ...toHeadRow(head), ...toStateRow(state) }));
  const [first] = rows;
  if (first === undefined) return;
  const { workspace_id: _, conversation_id: __, ...changing } = first;
  const changes = Object.keys(changing).map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`);
  await sql`
    update conversations set ${sql.join(changes)}
    from ${asTable({ table: "conversations", rows })} as given
    where "conversations"."workspace_id" = ${workspaceId} and conversations.conversation_id = given.conversation_id
  `.execute(trx);
}

/** Deletes a conversation with its messages. */
export async function deleteConversation({ trx, workspaceId }: WorkspaceDb, id: string): Promise<void> {
  await trx
    .deleteFrom("conversations")
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", id)
    .execute();
}

function toStateRow({ waitingSince, beganAt, activeAt, repliedAt, answeredInMinutes, last }: ConversationState) {
  return {
    waiting_since: waitingSince ?? null,
    began_at: beganAt,
    active_at: activeAt,
    replied_at: repliedAt ?? null,
    answered_in_minutes: answeredInMinutes ?? null,
    last_by: last.by,
    last_text: last.text,
    last_at: last.at,
  };
}
