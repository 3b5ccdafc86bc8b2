import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Who answers what in the owner's stead.
  `create table hand_overs (
     workspace_id uuid primary key references workspaces on delete cascade,
     version integer not null check (version >= 1),
     hand_overs json not null check (json_typeof(hand_overs) = 'array'),
     updated_at timestamptz not null
   )`,
  "select announce_table('hand_overs', 'hand-overs')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
