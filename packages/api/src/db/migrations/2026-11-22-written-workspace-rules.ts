import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table rule_settings (
     workspace_id uuid primary key references workspaces on delete cascade,
     version integer not null check (version >= 1),
     settings json not null check (json_typeof(settings) = 'object'),
     updated_at timestamptz not null
   )`,
  "select announce_table('rule_settings', 'rule-settings')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
