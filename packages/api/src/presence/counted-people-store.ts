import { type Channel, CONVERSATION_KIND_FACTS, CONVERSATION_KINDS } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { Counting } from "../plans/when-counted.ts";

const ASKING_KINDS = CONVERSATION_KINDS.filter((kind) => CONVERSATION_KIND_FACTS[kind].needsAnswer.value);

/**
 * How many of the people that were counted are written down by now, whether somebody has answered them since or not: their
 * conversations began before, and somebody waited or wrote in them after.
 */
export async function countWrittenDown(
  { trx, workspaceId }: WorkspaceDb,
  countings: readonly Counting[],
): Promise<ReadonlyMap<Channel, number>> {
  const [first, ...others] = countings;
  if (first === undefined) return new Map();
  // By one moment for all channels, which the index of what was answered last finds; few wait.
  const earliest = others.reduce(
    (least, { from }) => (Date.parse(from) < Date.parse(least) ? from : least),
    first.from,
  );
  const { rows } = await sql<{ channel: Channel; count: number }>`
    with talk as (
      select channel, kind, began_at, waiting_since, active_at as done_at
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is null and active_at >= ${earliest}
      union all
      select channel, kind, began_at, waiting_since, replied_at
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is not null
    )
    select counting.channel, count(*) as count
    from unnest(
      ${countings.map(({ channel }) => channel)}::text[],
      ${countings.map(({ from }) => from)}::timestamptz[],
      ${countings.map(({ until }) => until)}::timestamptz[]
    ) as counting (channel, from_moment, until_moment)
    join talk using (channel)
    where talk.kind = any(${ASKING_KINDS}::text[])
      and talk.began_at < counting.until_moment
      and (talk.waiting_since < counting.until_moment or talk.done_at >= counting.from_moment)
    group by counting.channel`.execute(trx);
  return new Map(rows.map(({ channel, count }) => [channel, count]));
}
