import type { Instant, LocalTime } from "@porchlight/core";
import { type Selectable, sql } from "kysely";
import type { Digest } from "../contract/digest-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { DigestsTable } from "../db/tables.ts";

/** A digest as it is kept, without what became of its mails. */
export type KeptDigest = Omit<Digest, "last"> & {
  /** The secret of the address at which no more mails are asked for. It lets nobody in, and stands in every mail. */
  readonly stopSecret: string;
  readonly updatedAt: Instant;
};

const COLUMNS = [
  "digest_id",
  "version",
  "mail",
  "person",
  "at_time",
  "zone",
  "days",
  "sends_empty",
  "is_stopped",
  "stop_secret",
  "created_at",
  "updated_at",
] as const;
type DigestRow = Pick<Selectable<DigestsTable>, (typeof COLUMNS)[number]>;

/** Oldest first. */
export async function listDigests({ trx, workspaceId }: WorkspaceDb, limit: number): Promise<readonly KeptDigest[]> {
  const rows = await trx
    .selectFrom("digests")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .orderBy("created_at")
    .orderBy("digest_id")
    .limit(limit)
    .execute();
  return rows.map(toDigest);
}

export async function findDigest({ trx, workspaceId }: WorkspaceDb, id: string): Promise<KeptDigest | undefined> {
  const row = await trx
    .selectFrom("digests")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : toDigest(row);
}

export async function insertDigest({ trx, workspaceId }: WorkspaceDb, digest: KeptDigest): Promise<void> {
  await trx
    .insertInto("digests")
    .values({
      workspace_id: workspaceId,
      digest_id: digest.id,
      stop_secret: digest.stopSecret,
      created_at: digest.createdAt,
      ...toRow(digest),
    })
    .execute();
}

/** Puts a digest in place of the one of the version before; false when that is no longer there. */
export async function replaceDigest({ trx, workspaceId }: WorkspaceDb, digest: KeptDigest): Promise<boolean> {
  const row = await trx
    .updateTable("digests")
    .set(toRow(digest))
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", digest.id)
    .where("version", "=", digest.version - 1)
    .returning("digest_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Sends a digest no more, whoever changes it meanwhile. */
export async function stopDigest(
  { trx, workspaceId }: WorkspaceDb,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> {
  await trx
    .updateTable("digests")
    .set({ is_stopped: true, version: sql`version + 1`, updated_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", id)
    .where("is_stopped", "=", false)
    .execute();
}

/** Writes down that a digest is sent to try it; false where that was done after `before`, by whichever process. */
export async function takeTrial(
  { trx, workspaceId }: WorkspaceDb,
  { id, now, before }: { readonly id: string; readonly now: Instant; readonly before: Instant },
): Promise<boolean> {
  const row = await trx
    .updateTable("digests")
    .set({ tried_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", id)
    .where((where) => where.or([where("tried_at", "is", null), where("tried_at", "<=", before)]))
    .returning("digest_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** False when there is no such digest of this version. */
export async function deleteDigest(
  { trx, workspaceId }: WorkspaceDb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const row = await trx
    .deleteFrom("digests")
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", id)
    .where("version", "=", version)
    .returning("digest_id")
    .executeTakeFirst();
  return row !== undefined;
}

function toRow(digest: KeptDigest) {
  return {
    version: digest.version,
    mail: digest.mail,
    person: digest.person ?? null,
    at_time: digest.time,
    zone: digest.zone,
    days: digest.days,
    sends_empty: digest.sendsEmpty,
    is_stopped: digest.isStopped,
    updated_at: digest.updatedAt,
  };
}

function toDigest(row: DigestRow): KeptDigest {
  return {
    id: row.digest_id,
    version: row.version,
    mail: row.mail,
    ...(row.person === null ? {} : { person: row.person }),
    time: row.at_time.slice(0, 5) as LocalTime,
    zone: row.zone,
    days: row.days,
    sendsEmpty: row.sends_empty,
    isStopped: row.is_stopped,
    stopSecret: row.stop_secret,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
