import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Times in which nothing was to go out. At most one of a workspace is not lifted.
  `create table pauses (
     workspace_id uuid not null references workspaces on delete cascade,
     pause_id uuid not null,
     since timestamptz not null,
     started_by text check (char_length(started_by) between 1 and 80),
     why text check (char_length(why) between 1 and 500),
     lifted_at timestamptz,
     lifted_by text check (char_length(lifted_by) between 1 and 80),
     primary key (workspace_id, pause_id)
   )`,
  "create unique index pauses_open on pauses (workspace_id) where lifted_at is null",
  "create index pauses_by_age on pauses (workspace_id, since)",
  "select announce_table('pauses', 'pauses')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
