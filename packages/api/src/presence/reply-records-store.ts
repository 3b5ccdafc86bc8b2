import type { Channel, Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** What is kept of the conversations of a channel that has some. */
export type ReplyRecord = {
  readonly channel: Channel;
  readonly waiting: number;
  /** Since when the first of them waits. */
  readonly waitingSince?: Instant;
  /** When somebody of the business last wrote there. */
  readonly repliedAt?: Instant;
};

type Row = {
  readonly channel: Channel;
  readonly waiting: number;
  readonly waiting_since: Instant | null;
  readonly replied_at: Instant | null;
};

export async function listReplyRecords(
  { trx, workspaceId }: WorkspaceDb,
  channels: readonly Channel[],
): Promise<readonly ReplyRecord[]> {
  const { rows } = await sql<Row>`
    select wanted.channel, waiting.count as waiting, waiting.since as waiting_since, reply.at as replied_at
    from unnest(${channels}::text[]) as wanted (channel)
    cross join lateral (
      select count(*) as count, min(waiting_since) as since
      from conversations
      where "workspace_id" = ${workspaceId} and channel = wanted.channel and waiting_since is not null
    ) as waiting
    left join lateral (
      select message.written_at as at
      from conversation_messages as message
      join conversations as talk using (workspace_id, conversation_id)
      where message."workspace_id" = ${workspaceId} and message.written_by = 'business' and talk.channel = wanted.channel
      order by message.written_at desc
      limit 1
    ) as reply on true
    where exists (
      select 1 from conversations where "workspace_id" = ${workspaceId} and channel = wanted.channel
    )`.execute(trx);
  return rows.map(({ channel, waiting, waiting_since, replied_at }) => ({
    channel,
    waiting,
    ...(waiting_since === null ? {} : { waitingSince: waiting_since }),
    ...(replied_at === null ? {} : { repliedAt: replied_at }),
  }));
}
