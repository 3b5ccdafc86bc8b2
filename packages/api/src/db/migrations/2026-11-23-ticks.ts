import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What is done of lists that are worked off once. Which lists and items there are, the pages say.
  `create table ticks (
     workspace_id uuid not null references workspaces on delete cascade,
     list text not null check (char_length(list) between 1 and 120),
     item text not null check (char_length(item) between 1 and 120),
     done_by text check (char_length(done_by) between 1 and 80),
     done_at timestamptz not null,
     primary key (workspace_id, list, item)
   )`,
  "select announce_table('ticks', 'ticks')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
