import type { Conversation, Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** That somebody said that nobody waits any longer. */
export type Settling = NonNullable<Conversation["settled"]>;

type Settled = { readonly conversationId: string; readonly settled: Settling };

/** Keeps what was said; said twice of the same moment, the later word counts. */
export async function saveSettlings({ trx, workspaceId }: WorkspaceDb, said: readonly Settled[]): Promise<void> {
  if (said.length === 0) return;
  const rows = said.map(({ conversationId, settled: { at, how } }) => ({
    workspace_id: workspaceId,
    conversation_id: conversationId,
    settled_at: at,
    settled_how: how,
  }));
  await trx
    .insertInto("conversation_settlings")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["workspace_id", "conversation_id", "settled_at"])
        .doUpdateSet(({ ref }) => ({ settled_how: ref("excluded.settled_how") })),
    )
    .execute();
}

/** Takes back what was said last and gives what was said before it. */
export async function takeBackSettling(
  { trx, workspaceId }: WorkspaceDb,
  conversationId: string,
): Promise<Settling | undefined> {
  const [last, before] = await listLastSettlings(trx, { workspaceId, conversationId });
  if (last === undefined) return undefined;
  await trx
    .deleteFrom("conversation_settlings")
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .where("settled_at", "=", last.at)
    .execute();
  return before;
}

/**
 * Lets what was said of one conversation count for another that it joins; what both have of the same moment stays as it is.
 * What was said of either once somebody waited in the other no longer holds of both.
 *
 * @returns what was said last and still holds.
 */
export async function joinSettlings(
  { trx, workspaceId }: WorkspaceDb,
  { from, to, before }: { readonly from: string; readonly to: string; readonly before: Instant | undefined },
): Promise<Settling | undefined> {
  await sql`
    insert into conversation_settlings (workspace_id, conversation_id, settled_at, settled_how)
    select workspace_id, ${to}::uuid, settled_at, settled_how from conversation_settlings
    where "workspace_id" = ${workspaceId} and conversation_id = ${from}::uuid
    on conflict do nothing`.execute(trx);
  if (before !== undefined) {
    await trx
      .deleteFrom("conversation_settlings")
      .where("workspace_id", "=", workspaceId)
      .where("conversation_id", "=", to)
      .where("settled_at", ">=", before)
      .execute();
  }
  return (await listLastSettlings(trx, { workspaceId, conversationId: to }))[0];
}

/** The last two, the later one first. */
async function listLastSettlings(
  trx: WorkspaceDb["trx"],
  { workspaceId, conversationId }: { readonly workspaceId: string; readonly conversationId: string },
): Promise<readonly Settling[]> {
  const rows = await trx
    .selectFrom("conversation_settlings")
    .select(["settled_at", "settled_how"])
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .orderBy("settled_at", "desc")
    .limit(2)
    .execute();
  return rows.map(({ settled_at, settled_how }) => ({ at: settled_at, how: settled_how }));
}
