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
    select wanted.channel, coalesce(waiting.count, 0) as waiting, waiting.since as waiting_since,
      greatest(waiting.replied_at, answered.replied_at) as replied_at
    from unnest(${channels}::text[]) as wanted (channel)
    left join (
      select channel, count(*) as count, min(waiting_since) as since, max(replied_at) as replied_at
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is not null
      group by channel
    ) as waiting using (channel)
    left join lateral (
      select true as is_there, replied_at
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is null and channel = wanted.channel
      order by replied_at desc nulls last
      limit 1
    ) as answered on true
    where waiting.channel is not null or answered.is_there`.execute(trx);
  return rows.map(({ channel, waiting, waiting_since, replied_at }) => ({
    channel,
    waiting,
    ...(waiting_since === null ? {} : { waitingSince: waiting_since }),
    ...(replied_at === null ? {} : { repliedAt: replied_at }),
  }));
}
