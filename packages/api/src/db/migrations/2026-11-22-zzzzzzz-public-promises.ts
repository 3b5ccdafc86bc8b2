import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table promise_settings (
     workspace_id uuid primary key references workspaces on delete cascade,
     version integer not null check (version >= 1),
     is_published boolean not null,
     hurry_line text not null check (char_length(hurry_line) <= 200),
     links json not null check (json_typeof(links) = 'object'),
     updated_at timestamptz not null
   )`,

  // Above the workspaces, as they are themselves: it says which one a visitor means, and nothing else.
  `create table promise_slugs (
     workspace_id uuid primary key references workspaces on delete cascade,
     slug text not null check (slug ~ '^[a-z0-9-]{3,60}$'),
     constraint promise_slugs_taken unique (slug)
   )`,

  "select announce_table('promise_settings', 'promise-settings')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
