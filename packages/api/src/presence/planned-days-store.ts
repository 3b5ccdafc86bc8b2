import type { Channel, IsoDate } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** The days from one on for which something stands on the calendar that has not gone out, by channel. */
export async function listPlannedDays(
  { trx, workspaceId }: WorkspaceDb,
  from: IsoDate,
): Promise<ReadonlyMap<Channel, readonly IsoDate[]>> {
  const { rows } = await sql<{ channel: Channel; on_date: IsoDate }>`
    select distinct channel, on_date
    from (
      select distinct on_date, channels
      from posts
      where "workspace_id" = ${workspaceId} and deleted_at is null and status <> 'published' and on_date >= ${from}
    ) as planned
    cross join unnest(channels) as channel
    order by on_date`.execute(trx);
  const days = new Map<Channel, IsoDate[]>();
  for (const { channel, on_date } of rows) days.set(channel, [...(days.get(channel) ?? []), on_date]);
  return days;
}
