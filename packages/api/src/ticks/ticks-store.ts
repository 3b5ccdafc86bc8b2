import type { Instant } from "@porchlight/core";
import type { Tick, TickChange } from "../contract/tick-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** What is done of all lists, by list and item. */
export async function listTicks({ trx, workspaceId }: WorkspaceDb, limit: number): Promise<Tick[]> {
  const rows = await trx
    .selectFrom("ticks")
    .select(["list", "item", "done_by", "done_at"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("list")
    .orderBy("item")
    .limit(limit)
    .execute();
  return rows.map(toTick);
}

/** What is done of some lists. */
export async function listTicksOf({ trx, workspaceId }: WorkspaceDb, lists: readonly string[]): Promise<Tick[]> {
  const rows = await trx
    .selectFrom("ticks")
    .select(["list", "item", "done_by", "done_at"])
    .where("workspace_id", "=", workspaceId)
    .where("list", "in", lists)
    .execute();
  return rows.map(toTick);
}

/** What is ticked already keeps who did it, and when. */
export async function insertTick(
  { trx, workspaceId }: WorkspaceDb,
  { list, item, doneBy, doneAt }: Omit<TickChange, "isDone"> & { readonly doneAt: Instant },
): Promise<void> {
  await trx
    .insertInto("ticks")
    .values({ workspace_id: workspaceId, list, item, done_by: doneBy ?? null, done_at: doneAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Unticks these items in all of these lists; given a moment, only what was ticked before it. */
export async function deleteTicks(
  { trx, workspaceId }: WorkspaceDb,
  { lists, items, before }: TicksGone,
): Promise<void> {
  await trx
    .deleteFrom("ticks")
    .where("workspace_id", "=", workspaceId)
    .where("list", "in", lists)
    .where("item", "in", items)
    .$if(before !== undefined, (query) => query.where("done_at", "<", before as Instant))
    .execute();
}

type TicksGone = {
  readonly lists: readonly string[];
  readonly items: readonly string[];
  readonly before?: Instant;
};

type Row = {
  readonly list: string;
  readonly item: string;
  readonly done_by: string | null;
  readonly done_at: Instant;
};

function toTick({ list, item, done_by, done_at }: Row): Tick {
  return { list, item, ...(done_by === null ? {} : { doneBy: done_by }), doneAt: done_at };
}
