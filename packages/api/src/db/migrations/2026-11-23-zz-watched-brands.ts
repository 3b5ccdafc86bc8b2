import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table watched_brands (
     workspace_id uuid not null references workspaces on delete cascade,
     brand_id uuid not null,
     version integer not null check (version >= 1),
     name text not null check (char_length(name) between 1 and 120),
     why text not null check (char_length(why) <= 1000),
     links jsonb not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     primary key (workspace_id, brand_id)
   )`,
  "select announce_table('watched_brands', 'watched-brands', 'brand_id')",
  // With each look its brand gets another version, by which pages hear of it.
  `create table brand_looks (
     workspace_id uuid not null,
     look_id uuid not null,
     brand_id uuid not null,
     looked_at timestamptz not null,
     looked_by text check (char_length(looked_by) between 1 and 80),
     posted text not null check (char_length(posted) <= 2000),
     worked text not null check (char_length(worked) <= 2000),
     to_try text not null check (char_length(to_try) <= 2000),
     idea_id uuid,
     primary key (workspace_id, look_id),
     foreign key (workspace_id, brand_id) references watched_brands on delete cascade
   )`,
  "create index brand_looks_of_brand on brand_looks (workspace_id, brand_id, looked_at)",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
