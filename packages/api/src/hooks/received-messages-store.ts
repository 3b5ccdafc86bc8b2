import { createHash } from "node:crypto";
import type { Instant } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** So long it is known what was received; whoever sends gives up repeating after days. */
const KNOWN_DAYS = 90;

/** Remembers under which names a message comes; false where one of them has come before. Who comes second waits for the first. */
export async function isReceivedFirst(
  workspace: WorkspaceDb,
  { names, now }: { readonly names: readonly (readonly string[])[]; readonly now: Instant },
): Promise<boolean> {
  const { trx, workspaceId } = workspace;
  await forgetOld(workspace, now);
  const fingerprints = names.map((name) => createHash("sha256").update(JSON.stringify(name)).digest("hex"));
  const rows = await trx
    .insertInto("received_messages")
    .values(
      fingerprints.toSorted().map((fingerprint) => ({ workspace_id: workspaceId, fingerprint, received_at: now })),
    )
    .onConflict((conflict) => conflict.columns(["workspace_id", "fingerprint"]).doNothing())
    .returning("fingerprint")
    .execute();
  return rows.length === fingerprints.length;
}

async function forgetOld({ trx, workspaceId }: WorkspaceDb, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - KNOWN_DAYS * 86_400_000).toISOString();
  await trx
    .deleteFrom("received_messages")
    .where("workspace_id", "=", workspaceId)
    .where("received_at", "<", before)
    .execute();
}
