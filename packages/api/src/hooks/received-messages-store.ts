import { createHash } from "node:crypto";
import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** So long it is known what was received; whoever sends gives up repeating after days. */
const KNOWN_DAYS = 90;

type Name = readonly string[];

/** Under which names a message comes. */
export type Names = {
  /** It is new where none of these has come before. */
  readonly once: readonly Name[];
  /** It is known by these too from now on, which decide nothing today. */
  readonly also?: readonly Name[];
};

/**
 * Remembers the names of what comes, in that order; of each whether it is new. Who comes second waits for the first, in this
 * process or another.
 */
export async function rememberNames(
  { trx, workspaceId }: WorkspaceDb,
  { named, now }: { readonly named: readonly Names[]; readonly now: Instant },
): Promise<readonly boolean[]> {
  await forgetOld({ trx, workspaceId }, now);
  const prints = named.map(({ once, also = [] }) => ({ once: once.map(fingerprintOf), also: also.map(fingerprintOf) }));
  const all = [...new Set(prints.flatMap(({ once, also }) => [...once, ...also]))].toSorted();
  if (all.length === 0) return [];
  // In one order, so that two never wait for each other.
  const { rows } = await sql<{
    fingerprint: string;
  }>`insert into "received_messages" ("workspace_id", fingerprint, received_at)
    select ${workspaceId}::uuid, fingerprint, ${now}::timestamptz from unnest(${all}::text[]) as fingerprint
    on conflict (workspace_id, fingerprint) do nothing
    returning fingerprint`.execute(trx);
  const unheard = new Set(rows.map(({ fingerprint }) => fingerprint));
  return prints.map(({ once, also }) => {
    const isNew = once.every((fingerprint) => unheard.has(fingerprint));
    for (const fingerprint of [...once, ...also]) unheard.delete(fingerprint);
    return isNew;
  });
}

function fingerprintOf(name: Name): string {
  return createHash("sha256").update(JSON.stringify(name)).digest("hex");
}

async function forgetOld({ trx, workspaceId }: Pick<WorkspaceDb, "trx" | "workspaceId">, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - KNOWN_DAYS * 86_400_000).toISOString();
  await trx
    .deleteFrom("received_messages")
    .where("workspace_id", "=", workspaceId)
    .where("received_at", "<", before)
    .execute();
}
