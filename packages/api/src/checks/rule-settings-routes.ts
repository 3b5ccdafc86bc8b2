import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { staleVersion } from "../http/stale-version.ts";
import { findRuleSettings, insertRuleSettings, updateRuleSettings } from "./rule-settings-store.ts";

export function mountRuleSettings(mounting: Mounting): void {
  mount(mounting, routes.loadRuleSettings, ({ workspace }) => findRuleSettings(workspace));

  mount(mounting, routes.saveRuleSettings, async ({ workspace, body: { settings }, version, now }) => {
    const changed = { settings, updatedAt: now };
    const saved =
      version === 0
        ? await insertRuleSettings(workspace, changed)
        : await updateRuleSettings(workspace, { version, ...changed });
    if (saved !== undefined) return saved;
    throw staleVersion({ given: version, current: await findRuleSettings(workspace) });
  });
}
