import { type Kysely, sql } from "kysely";

// Of those who wait by the owner's answers, the ones whose conversations began before that are written down by now.
const STATEMENTS = [
  "alter table conversations add column began_at timestamptz",

  `update conversations as talk set began_at = first.at
   from (
     select workspace_id, conversation_id, min(written_at) as at
     from conversation_messages
     group by workspace_id, conversation_id
   ) as first
   where talk.workspace_id = first.workspace_id and talk.conversation_id = first.conversation_id`,

  "alter table conversations alter column began_at set not null",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
