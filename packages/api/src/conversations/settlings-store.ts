import type { Conversation } from "@porchlight/core";
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
  const rows = await trx
    .selectFrom("conversation_settlings")
    .select(["settled_at", "settled_how"])
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .orderBy("settled_at", "desc")
    .limit(2)
    .execute();
  const [last, before] = rows;
  if (last === undefined) return undefined;
  await trx
    .deleteFrom("conversation_settlings")
    .where("workspace_id", "=", workspaceId)
    .where("conversation_id", "=", conversationId)
    .where("settled_at", "=", last.settled_at)
    .execute();
  return before === undefined ? undefined : { at: before.settled_at, how: before.settled_how };
}

/** Lets what was said of one conversation count for another; what both have of the same moment stays as it is. */
export async function moveSettlings(
  { trx, workspaceId }: WorkspaceDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    insert into conversation_settlings (workspace_id, conversation_id, settled_at, settled_how)
    select workspace_id, ${to}::uuid, settled_at, settled_how from conversation_settlings
    where "workspace_id" = ${workspaceId} and conversation_id = ${from}::uuid
    on conflict do nothing`.execute(trx);
}
