import type { Channel, Instant } from "@porchlight/core";
import type { Selectable } from "kysely";
import type {
  ConnectedAccount,
  ConnectorName,
  ConnectorTroubleKind,
  NewConnectedAccount,
} from "../contract/connected-account-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { ConnectedAccountsTable } from "../db/tables.ts";

const COLUMNS = [
  "account_id",
  "connector",
  "channel",
  "address",
  "created_at",
  "looked_at",
  "message_at",
  "trouble",
  "trouble_since",
  "next_at",
] as const;
type Row = Pick<Selectable<ConnectedAccountsTable>, (typeof COLUMNS)[number]>;

export async function listAccounts(
  { trx, workspaceId }: WorkspaceDb,
  limit: number,
): Promise<readonly ConnectedAccount[]> {
  const rows = await trx
    .selectFrom("connected_accounts")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("created_at")
    .orderBy("account_id")
    .limit(limit)
    .execute();
  return rows.map(toAccount);
}

/** Keeps an account that is looked at as soon as may be; `undefined` where it is connected already. */
export async function insertAccount(
  { trx, workspaceId }: WorkspaceDb,
  { id, now, ...account }: NewConnectedAccount & { readonly id: string; readonly now: Instant },
): Promise<ConnectedAccount | undefined> {
  const row = await trx
    .insertInto("connected_accounts")
    .values({ workspace_id: workspaceId, account_id: id, ...account, created_at: now, next_at: now, failures: 0 })
    .onConflict((conflict) => conflict.constraint("connected_accounts_address").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** Lets an account be looked at as soon as may be; `undefined` where there is none. */
export async function hurryAccount(
  { trx, workspaceId }: WorkspaceDb,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<ConnectedAccount | undefined> {
  const row = await trx
    .updateTable("connected_accounts")
    .set({ next_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "=", id)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** False where there is none. */
export async function deleteAccount({ trx, workspaceId }: WorkspaceDb, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("connected_accounts")
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "=", id)
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

function toAccount(row: Row): ConnectedAccount {
  return {
    id: row.account_id,
    connector: row.connector as ConnectorName,
    channel: row.channel as Channel,
    address: row.address,
    createdAt: row.created_at,
    ...(row.looked_at === null ? {} : { lookedAt: row.looked_at }),
    ...(row.message_at === null ? {} : { messageAt: row.message_at }),
    ...(row.next_at === null ? {} : { nextAt: row.next_at }),
    ...(row.trouble === null || row.trouble_since === null
      ? {}
      : { trouble: { kind: row.trouble as ConnectorTroubleKind, since: row.trouble_since } }),
  };
}
