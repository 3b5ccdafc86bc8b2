import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table feeds (
     workspace_id uuid not null references workspaces on delete cascade,
     feed_id uuid not null,
     person text check (char_length(person) between 1 and 500),
     shows_routine boolean not null,
     shows_posts boolean not null,
     secret_fingerprint text not null check (char_length(secret_fingerprint) = 64),
     created_at timestamptz not null,
     fetched_on date,
     primary key (workspace_id, feed_id),
     check (shows_routine or shows_posts)
   )`,
  "select announce_table('feeds', 'feeds', 'feed_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
