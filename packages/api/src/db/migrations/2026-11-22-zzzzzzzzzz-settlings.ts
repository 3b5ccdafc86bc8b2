import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Each time that somebody said that nobody waits; the last of them stands with the conversation as well.
  `create table conversation_settlings (
     workspace_id uuid not null,
     conversation_id uuid not null,
     settled_at timestamptz not null,
     settled_how text not null check (settled_how in ('answered-elsewhere', 'no-answer-needed')),
     primary key (workspace_id, conversation_id, settled_at),
     foreign key (workspace_id, conversation_id) references conversations on delete cascade
   )`,

  `insert into conversation_settlings (workspace_id, conversation_id, settled_at, settled_how)
   select workspace_id, conversation_id, settled_at, settled_how from conversations where settled_at is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
