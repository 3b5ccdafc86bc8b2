import { type Kysely, sql } from "kysely";

// Who takes back what they have just written throws nothing away: it waits unseen for being written again.
const STATEMENTS = [
  "alter table posts add column is_unwritten boolean not null default false",
  "alter table posts add constraint posts_unwritten check (deleted_at is not null or not is_unwritten)",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
