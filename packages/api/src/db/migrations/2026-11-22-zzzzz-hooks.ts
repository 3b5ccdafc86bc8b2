import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table webhook_secrets (
     workspace_id uuid primary key references workspaces on delete cascade,
     secret text not null,
     created_at timestamptz not null
   )`,

  // What has been received already, by fingerprints, which say nothing of what was in it.
  `create table received_messages (
     workspace_id uuid not null references workspaces on delete cascade,
     fingerprint text not null check (char_length(fingerprint) = 64),
     received_at timestamptz not null,
     primary key (workspace_id, fingerprint)
   )`,

  "create index received_messages_by_age on received_messages (workspace_id, received_at)",

  // Under which ids of a channel's its follow-ups come.
  `create table conversation_threads (
     workspace_id uuid not null,
     channel text not null,
     thread_id text not null check (char_length(thread_id) between 1 and 500),
     conversation_id uuid not null,
     primary key (workspace_id, channel, thread_id),
     foreign key (workspace_id, conversation_id) references conversations on delete cascade
   )`,

  "create index conversation_threads_of on conversation_threads (workspace_id, conversation_id)",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
