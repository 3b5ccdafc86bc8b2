import { type Kysely, sql } from "kysely";

/** While an example's answers stand in the fields, the owner's own are kept beside them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table answers add column own jsonb").execute(db);
}
