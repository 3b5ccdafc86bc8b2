import type { Channel, Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { ConnectorTroubleKind } from "../contract/connected-account-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { Cursor } from "./connector.ts";

/** An account that nobody else looks at meanwhile. */
export type HeldAccount = {
  readonly id: string;
  /** Whoever holds it, by an id of this one look. */
  readonly holder: string;
  readonly connector: string;
  readonly channel: Channel;
  readonly address: string;
  readonly createdAt: Instant;
  readonly cursor: Cursor | undefined;
  /** How often in a row it could not be read. */
  readonly failures: number;
};

type Holding = { readonly holder: string; readonly now: Instant; readonly until: Instant };

/** Takes the account that has been due for longest, if any is and nobody looks at it; of two who try one gets it. */
export async function holdDueAccount(
  { trx, workspaceId }: WorkspaceDb,
  { holder, now, until }: Holding,
): Promise<HeldAccount | undefined> {
  const due = trx
    .selectFrom("connected_accounts")
    .select("account_id")
    .where("workspace_id", "=", workspaceId)
    .where("next_at", "<=", now)
    .where(sql<boolean>`(held_until is null or held_until <= ${now}::timestamptz)`)
    .orderBy("next_at")
    .limit(1)
    .forUpdate()
    .skipLocked();
  const row = await trx
    .updateTable("connected_accounts")
    .set({ held_by: holder, held_until: until })
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "in", due)
    .returning(["account_id", "connector", "channel", "address", "created_at", "cursor", "failures"])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.account_id,
    holder,
    connector: row.connector,
    channel: row.channel as Channel,
    address: row.address,
    createdAt: row.created_at,
    cursor: row.cursor ?? undefined,
    failures: row.failures,
  };
}

type Held = Pick<HeldAccount, "id" | "holder">;

/** False where the account went away, or somebody else took it because this look lasted too long. It stays ours until the end. */
export async function isStillHeld({ trx, workspaceId }: WorkspaceDb, { id, holder }: Held): Promise<boolean> {
  const row = await trx
    .selectFrom("connected_accounts")
    .select("account_id")
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "=", id)
    .where("held_by", "=", holder)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

type Progress = {
  readonly cursor: Cursor;
  readonly now: Instant;
  /** When the newest of the messages was written, where there are some. */
  readonly messageAt: Instant | undefined;
  /** How long it stays held, where there is more to read. */
  readonly until: Instant | undefined;
  readonly nextAt: Instant;
};

/** Keeps how far a held account was read. */
export async function saveProgress(
  { trx, workspaceId }: WorkspaceDb,
  { id, holder, cursor, now, messageAt, until, nextAt }: Held & Progress,
): Promise<void> {
  await trx
    .updateTable("connected_accounts")
    .set({
      cursor,
      looked_at: now,
      trouble: null,
      trouble_since: null,
      failures: 0,
      next_at: nextAt,
      held_by: until === undefined ? null : holder,
      held_until: until ?? null,
      ...(messageAt === undefined ? {} : { message_at: sql<string>`greatest(message_at, ${messageAt}::timestamptz)` }),
    })
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "=", id)
    .where("held_by", "=", holder)
    .execute();
}

type Failure = {
  readonly kind: ConnectorTroubleKind;
  readonly now: Instant;
  /** Undefined: somebody has to do something first. */
  readonly nextAt: Instant | undefined;
};

/** Keeps what went wrong with a held account, and lets it go. How far it was read stays. */
export async function saveTrouble(
  { trx, workspaceId }: WorkspaceDb,
  { id, holder, kind, now, nextAt }: Held & Failure,
): Promise<void> {
  await trx
    .updateTable("connected_accounts")
    .set({
      looked_at: now,
      trouble: kind,
      trouble_since: sql<string>`case when trouble = ${kind} then trouble_since else ${now}::timestamptz end`,
      failures: sql<number>`failures + 1`,
      next_at: nextAt ?? null,
      held_by: null,
      held_until: null,
    })
    .where("workspace_id", "=", workspaceId)
    .where("account_id", "=", id)
    .where("held_by", "=", holder)
    .execute();
}
