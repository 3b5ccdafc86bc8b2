import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What somebody has done of a day's routine, by the wall time that the plan has for it. Names are kept to the letter.
  `create table routine_ticks (
     workspace_id uuid not null references workspaces on delete cascade,
     on_date date not null check (on_date between '1970-01-01' and '2999-12-31'),
     at_time time(0) not null,
     person text not null check (char_length(person) between 1 and 500),
     activity text not null check (activity in ('respond', 'contribute', 'engage', 'monitor', 'review', 'train')),
     done_at timestamptz not null,
     primary key (workspace_id, on_date, at_time, person, activity)
   )`,
  "select announce_table('routine_ticks', 'routine-ticks')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
