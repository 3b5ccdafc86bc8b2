import { type Kysely, sql, type Transaction } from "kysely";
import { NOTICE_CHANNEL, type Notice } from "./notice.ts";
import type { Database } from "./tables.ts";

/** A notice that came out longer would end its transaction; the triggers that note changes stay well below. */
const NOTICE_BYTES_MAX = 7_900;

/**
 * Ends a transaction that wrote: raises the number of its workspace and tells everybody what was written, at the moment of
 * the commit and not without it. Nothing was written: nothing is told. It is the last statement, since whoever raises the
 * number next waits for this commit.
 */
export async function announceChanges(trx: Transaction<Database>, workspaceId: string): Promise<void> {
  await sql`
    with noted as (
      select nullif(current_setting('porchlight.changes', true), '')::json as changes,
             nullif(current_setting('porchlight.page', true), '') as page
    ), numbered as (
      insert into change_numbers (workspace_id, number)
      select ${workspaceId}::uuid, 1 from noted where changes is not null
      on conflict (workspace_id) do update set number = change_numbers.number + 1
      returning number
    )
    select pg_notify(${NOTICE_CHANNEL}, json_build_object(
      'of', 'changes', 'workspaceId', ${workspaceId}::text, 'number', number, 'page', page, 'changes', changes)::text)
    from noted, numbered`.execute(trx);
}

/** Tells everybody something that is not kept; inside a transaction at its commit. */
export async function tellEverybody(db: Kysely<Database>, notice: Notice): Promise<void> {
  const text = JSON.stringify(notice);
  if (Buffer.byteLength(text) > NOTICE_BYTES_MAX) throw new RangeError(`expected a short notice, got ${text.length}`);
  await sql`select pg_notify(${NOTICE_CHANNEL}, ${text})`.execute(db);
}

/** How many transactions have changed a workspace; 0 before the first. */
export async function findChangeNumber(trx: Transaction<Database>, workspaceId: string): Promise<number> {
  const row = await trx
    .selectFrom("change_numbers")
    .select("number")
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row?.number ?? 0;
}
