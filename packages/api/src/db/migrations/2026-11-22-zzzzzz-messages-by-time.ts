import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // What is imported is looked for by when it was written.
  await sql
    .raw("create index conversation_messages_by_time on conversation_messages (workspace_id, written_at)")
    .execute(db);
}
