import type { Instant } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";

export type WebhookSecret = { readonly secret: string; readonly createdAt: Instant };

export async function findWebhookSecret({ trx, workspaceId }: WorkspaceDb): Promise<WebhookSecret | undefined> {
  const row = await trx
    .selectFrom("webhook_secrets")
    .select(["secret", "created_at"])
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row === undefined ? undefined : { secret: row.secret, createdAt: row.created_at };
}

/** Keeps a secret in place of the one before. */
export async function saveWebhookSecret(
  { trx, workspaceId }: WorkspaceDb,
  { secret, createdAt }: WebhookSecret,
): Promise<void> {
  const row = { secret, created_at: createdAt };
  await trx
    .insertInto("webhook_secrets")
    .values({ workspace_id: workspaceId, ...row })
    .onConflict((conflict) => conflict.column("workspace_id").doUpdateSet(row))
    .execute();
}

/** False when there is none. */
export async function deleteWebhookSecret({ trx, workspaceId }: WorkspaceDb): Promise<boolean> {
  const row = await trx
    .deleteFrom("webhook_secrets")
    .where("workspace_id", "=", workspaceId)
    .returning("workspace_id")
    .executeTakeFirst();
  return row !== undefined;
}
