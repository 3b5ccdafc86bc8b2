import { type Kysely, sql } from "kysely";

// A deleted post lies in the trash: it holds no slot, and every index of the calendar is without it.
const STATEMENTS = [
  "alter table posts add column deleted_at timestamptz",

  "drop index posts_by_day",
  "create index posts_by_day on posts (workspace_id, on_date, at_time, post_id) where deleted_at is null",

  "drop index posts_published",
  `create index posts_published on posts (workspace_id, on_date, at_time)
     where status = 'published' and deleted_at is null`,

  "drop index posts_slot",
  `create unique index posts_slot on posts (workspace_id, slot_key)
     where slot_key is not null and deleted_at is null`,

  "create index posts_trash on posts (workspace_id, deleted_at, post_id) where deleted_at is not null",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
