import { type Kysely, sql } from "kysely";

/** When a digest was last sent to try it, so that nobody's mailbox is filled by trying. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table digests add column tried_at timestamptz").execute(db);
}
