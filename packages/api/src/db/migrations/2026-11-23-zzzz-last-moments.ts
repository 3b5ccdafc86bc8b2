import { type Kysely, sql } from "kysely";

// The presence of a channel asks what happened there last, however long ago and however much happened elsewhere since.
const STATEMENTS = [
  "alter table conversations add column replied_at timestamptz",

  `update conversations as talk set replied_at = reply.at
   from (
     select workspace_id, conversation_id, max(written_at) as at
     from conversation_messages where written_by = 'business'
     group by workspace_id, conversation_id
   ) as reply
   where talk.workspace_id = reply.workspace_id and talk.conversation_id = reply.conversation_id`,

  // Those that wait are few, and found by an index of theirs.
  `create index conversations_replied on conversations (workspace_id, channel, replied_at desc nulls last)
     where waiting_since is null`,

  // Few sets of channels are ever chosen, so the last post of each is soon found.
  "drop index posts_published",
  `create index posts_published on posts (workspace_id, channels, on_date, at_time)
     where status = 'published' and deleted_at is null`,

  // The days on which something is to go out are told without a look at the posts.
  `create index posts_planned on posts (workspace_id, on_date, channels)
     where status <> 'published' and deleted_at is null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
