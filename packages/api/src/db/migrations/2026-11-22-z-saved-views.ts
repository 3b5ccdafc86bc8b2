import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // A name as it is compared: databases differ in what they take for the small letter of a large one.
  `create table saved_views (
     workspace_id uuid not null references workspaces on delete cascade,
     view_id uuid not null,
     version integer not null check (version >= 1),
     name text not null check (char_length(name) between 1 and 80),
     compared_name text not null,
     search text not null check (char_length(search) <= 1000),
     created_at timestamptz not null,
     updated_at timestamptz not null,
     primary key (workspace_id, view_id),
     constraint saved_views_name unique (workspace_id, compared_name)
   )`,
  "select announce_table('saved_views', 'views', 'view_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
