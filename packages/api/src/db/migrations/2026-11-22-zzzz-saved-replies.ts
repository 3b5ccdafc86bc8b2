import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table saved_replies (
     workspace_id uuid not null references workspaces on delete cascade,
     saved_reply_id uuid not null,
     name text not null check (char_length(name) between 1 and 80),
     text text not null check (char_length(text) between 1 and 20000),
     primary key (workspace_id, saved_reply_id)
   )`,
  "select announce_table('saved_replies', 'saved-replies', 'saved_reply_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
