import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import type { Delivery } from "./signed-deliveries.ts";

/** One prepared statement a message into tables of the same shape, without threads, repeats or telling anybody. */
export async function createBareInserts(
  pool: pg.Pool,
): Promise<(workspaceId: string, delivery: Delivery) => Promise<void>> {
  for (const table of ["received_messages", "conversations", "conversation_messages"]) {
    await pool.query(`create table bare_${table} (like ${table} including all)`);
  }
  return async (workspaceId, { messageId, body }) => {
    const { channel, customer, text, at } = JSON.parse(body);
    const fingerprints = ["webhook", messageId].map((name) =>
      createHash("sha256").update(`${name} ${randomUUID()}`).digest("hex"),
    );
    const values = [workspaceId, randomUUID(), randomUUID(), channel, customer, text, at, fingerprints];
    await pool.query({ name: "bare-insert", text: INSERT, values });
  };
}

const INSERT = `
  with received as (
    insert into bare_received_messages (workspace_id, fingerprint, received_at)
    select $1, name, $7 from unnest($8::text[]) as name
  ), conversation as (
    insert into bare_conversations (workspace_id, conversation_id, version, channel, is_private, kind, customer, needs_owner,
      waiting_since, began_at, active_at, last_by, last_text, last_at)
    values ($1, $2, 1, $4, false, 'question', $5, false, $7, $7, $7, 'customer', $6, $7)
  )
  insert into bare_conversation_messages (workspace_id, conversation_id, message_id, written_by, text, written_at)
  values ($1, $2, $3, 'customer', $6, $7)`;
