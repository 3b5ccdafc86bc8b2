import { type Kysely, sql } from "kysely";

// A kind of thing is told under the word that its addresses have.
const STATEMENTS = [
  "drop trigger note_insert on hashtag_sets",
  "drop trigger note_update on hashtag_sets",
  "drop trigger note_delete on hashtag_sets",
  "select announce_table('hashtag_sets', 'hashtag-sets')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
