import { CHANNELS, type Channel, CONVERSATION_KINDS, type ConversationKind, type Instant } from "@porchlight/core";
import { sql } from "kysely";
import { WAITING_COUNTED_MOST } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** Conversations whose answers are owed by the same rule: who waits longest is owed one first. */
export type WaitingGroup = {
  readonly kind: ConversationKind;
  readonly channel: Channel;
  readonly isPrivate: boolean;
};

/** Somebody who waits. */
export type Waiting = WaitingGroup & {
  readonly id: string;
  readonly since: Instant;
  readonly snoozedUntil?: Instant;
};

/** The part of a group that comes after a moment and, at that very moment, after an id. */
export type GroupPart = WaitingGroup & { readonly afterSince: Instant; readonly afterId: string };

/** People put off a few by hand; of more, those that come back last are not shown. */
const SNOOZED_MOST = 1000;

/** Every group that there can be. */
export const WAITING_GROUPS: readonly WaitingGroup[] = CONVERSATION_KINDS.flatMap((kind) =>
  CHANNELS.flatMap((channel) => [true, false].map((isPrivate) => ({ kind, channel, isPrivate }))),
);

/** The groups in which somebody waits. */
export async function listWaitingGroups({ trx, workspaceId }: WorkspaceDb): Promise<readonly WaitingGroup[]> {
  const { rows } = await sql<Pick<Row, "kind" | "channel" | "is_private">>`
    select part.*
    from unnest(
      ${WAITING_GROUPS.map(({ kind }) => kind)}::text[],
      ${WAITING_GROUPS.map(({ channel }) => channel)}::text[],
      ${WAITING_GROUPS.map(({ isPrivate }) => isPrivate)}::boolean[]
    ) as part (kind, channel, is_private)
    cross join lateral (
      select 1
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is not null
        and kind = part.kind and channel = part.channel and is_private = part.is_private
      limit 1
    ) as found`.execute(trx);
  return rows.map(({ kind, channel, is_private }) => ({ kind, channel, isPrivate: is_private }));
}

/** Who waits longest in each of these groups, so many of each, without those that are out of sight. */
export async function listLongestWaiting(
  { trx, workspaceId }: WorkspaceDb,
  {
    parts,
    now,
    limitOfEach,
  }: { readonly parts: readonly GroupPart[]; readonly now: Instant; readonly limitOfEach: number },
): Promise<readonly Waiting[]> {
  const { rows } = await sql<Row>`
    select found.*
    from unnest(
      ${parts.map(({ kind }) => kind)}::text[],
      ${parts.map(({ channel }) => channel)}::text[],
      ${parts.map(({ isPrivate }) => isPrivate)}::boolean[],
      ${parts.map(({ afterSince }) => afterSince)}::timestamptz[],
      ${parts.map(({ afterId }) => afterId)}::uuid[]
    ) as part (kind, channel, is_private, after_since, after_id)
    cross join lateral (
      select conversation_id, kind, channel, is_private, waiting_since, snoozed_until
      from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is not null
        and kind = part.kind and channel = part.channel and is_private = part.is_private
        and (waiting_since, conversation_id) > (part.after_since, part.after_id)
        and (snoozed_until is null or snoozed_until <= ${now}::timestamptz)
      order by waiting_since, conversation_id
      limit ${limitOfEach}
    ) as found`.execute(trx);
  return rows.map(toWaiting);
}

/** Those that are out of sight, those first that come back first. */
export async function listSnoozed({ trx, workspaceId }: WorkspaceDb, now: Instant): Promise<readonly Waiting[]> {
  const rows = await trx
    .selectFrom("conversations")
    .select(["conversation_id", "kind", "channel", "is_private", "waiting_since", "snoozed_until"])
    .where("workspace_id", "=", workspaceId)
    .where("snoozed_until", ">", now)
    .orderBy("snoozed_until")
    .orderBy("conversation_id")
    .limit(SNOOZED_MOST)
    .execute();
  return rows.flatMap(({ waiting_since, ...row }) =>
    waiting_since === null ? [] : toWaiting({ ...row, waiting_since }),
  );
}

/** How many wait and are in sight, counted up to `WAITING_COUNTED_MOST`. */
export async function countWaiting({ trx, workspaceId }: WorkspaceDb, now: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from conversations
      where "workspace_id" = ${workspaceId} and waiting_since is not null
        and (snoozed_until is null or snoozed_until <= ${now}::timestamptz)
      limit ${WAITING_COUNTED_MOST}
    ) as waiting`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** How many wait in all, out of sight or not. */
export async function countAllWaiting({ trx, workspaceId }: WorkspaceDb): Promise<number> {
  const row = await trx
    .selectFrom("conversations")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("workspace_id", "=", workspaceId)
    .where("waiting_since", "is not", null)
    .executeTakeFirst();
  return row?.count ?? 0;
}

type Row = {
  readonly conversation_id: string;
  readonly kind: ConversationKind;
  readonly channel: Channel;
  readonly is_private: boolean;
  readonly waiting_since: string;
  readonly snoozed_until: string | null;
};

function toWaiting(row: Row): Waiting {
  return {
    id: row.conversation_id,
    kind: row.kind,
    channel: row.channel,
    isPrivate: row.is_private,
    since: row.waiting_since,
    ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
  };
}
