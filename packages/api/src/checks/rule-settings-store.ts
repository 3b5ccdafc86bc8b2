import type { Instant, RuleSettings } from "@porchlight/core";
import type { StoredRuleSettings } from "../contract/rule-settings-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["version", "settings", "updated_at"] as const;

/** What holds where nobody has set anything. */
const AS_THEY_COME: StoredRuleSettings = { version: 0, settings: {}, updatedAt: null };

type NewSettings = { readonly settings: RuleSettings; readonly updatedAt: Instant };

export async function findRuleSettings({ trx, workspaceId }: WorkspaceDb): Promise<StoredRuleSettings> {
  const row = await trx
    .selectFrom("rule_settings")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row === undefined ? AS_THEY_COME : toStored(row);
}

/** Keeps the first settings of a workspace; `undefined` when there are some. */
export async function insertRuleSettings(
  { trx, workspaceId }: WorkspaceDb,
  { settings, updatedAt }: NewSettings,
): Promise<StoredRuleSettings | undefined> {
  const row = await trx
    .insertInto("rule_settings")
    .values({ workspace_id: workspaceId, version: 1, settings: JSON.stringify(settings), updated_at: updatedAt })
    .onConflict((conflict) => conflict.column("workspace_id").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toStored(row);
}

/** Replaces the settings that have this version; `undefined` when they have another by now. */
export async function updateRuleSettings(
  { trx, workspaceId }: WorkspaceDb,
  { version, settings, updatedAt }: NewSettings & { readonly version: number },
): Promise<StoredRuleSettings | undefined> {
  const row = await trx
    .updateTable("rule_settings")
    .set({ version: version + 1, settings: JSON.stringify(settings), updated_at: updatedAt })
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toStored(row);
}

// What was kept went through the contract's schema on its way in.
function toStored(row: { version: number; settings: unknown; updated_at: string }): StoredRuleSettings {
  return { version: row.version, settings: row.settings as RuleSettings, updatedAt: row.updated_at };
}
