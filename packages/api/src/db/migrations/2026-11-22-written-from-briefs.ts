import { type Kysely, sql } from "kysely";

const STATEMENT = "alter table posts add column brief_id text check (char_length(brief_id) <= 80)";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENT).execute(db);
}
