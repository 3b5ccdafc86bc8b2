import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // From waiting_since on: what its messages say of a conversation, written with them, so that lists need not read them.
  `create table conversations (
     workspace_id uuid not null references workspaces on delete cascade,
     conversation_id uuid not null,
     version integer not null check (version >= 1),
     channel text not null check (channel in
       ('facebook-page', 'instagram', 'instagram-stories', 'linkedin-page', 'linkedin-person', 'x', 'tiktok', 'youtube',
        'youtube-shorts', 'pinterest', 'threads', 'bluesky', 'mastodon', 'google-business', 'blog', 'newsletter')),
     is_private boolean not null,
     kind text not null check (kind in ('question', 'complaint', 'lead', 'review', 'comment', 'praise', 'spam')),
     customer text not null check (char_length(customer) between 1 and 200),
     assignee text check (char_length(assignee) between 1 and 500),
     needs_owner boolean not null,
     notes text check (char_length(notes) <= 20000),
     snoozed_until timestamptz,
     settled_at timestamptz,
     settled_how text check (settled_how in ('answered-elsewhere', 'no-answer-needed')),
     waiting_since timestamptz,
     active_at timestamptz not null,
     answered_in_minutes integer check (answered_in_minutes >= 0),
     last_by text not null check (last_by in ('customer', 'business')),
     last_text text not null check (char_length(last_text) <= 280),
     last_at timestamptz not null,
     primary key (workspace_id, conversation_id),
     constraint conversations_settled check ((settled_at is null) = (settled_how is null)),
     constraint conversations_snoozed check (snoozed_until is null or waiting_since is not null)
   )`,

  // Within what an answer is owed by, who waits longest is owed it first.
  `create index conversations_waiting on conversations
     (workspace_id, kind, channel, is_private, waiting_since, conversation_id) where waiting_since is not null`,

  `create index conversations_snoozed_until on conversations (workspace_id, snoozed_until, conversation_id)
     where snoozed_until is not null`,

  `create index conversations_answered on conversations (workspace_id, active_at, conversation_id)
     where waiting_since is null`,

  `create table conversation_messages (
     workspace_id uuid not null,
     conversation_id uuid not null,
     message_id uuid not null,
     written_by text not null check (written_by in ('customer', 'business')),
     text text not null check (char_length(text) between 1 and 20000),
     written_at timestamptz not null,
     person text check (char_length(person) between 1 and 500),
     primary key (workspace_id, message_id),
     foreign key (workspace_id, conversation_id) references conversations on delete cascade
   )`,

  `create index conversation_messages_in_order on conversation_messages
     (workspace_id, conversation_id, written_at, message_id)`,

  // A message is never written without its conversation, which tells of both.
  "select announce_table('conversations', 'conversations', 'conversation_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
