import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // A name as the answers of the plan have it; who leaves the plan stays written here.
  await sql.raw("alter table posts add column author text check (char_length(author) between 1 and 500)").execute(db);
}
