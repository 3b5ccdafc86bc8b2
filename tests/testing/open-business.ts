import type { Plan } from "@porchlight/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { apiOf } from "./api-client.ts";
import { copyDataFolder } from "./copy-data-folder.ts";
import { fillWorkspace } from "./fill-workspace.ts";
import { openBrowser } from "./open-browser.ts";
import { freePort, type RunningServer, removeDataFolder, runServer } from "./run-server.ts";
import type { ScenarioName } from "./scenario.ts";

export type OpenBusiness = {
  browser: Browser;
  server: RunningServer;
  workspaceId: string;
  plan: Plan;
};

/**
 * A browser, and a server with one business on it: there from before the first story of a file until after its last. What
 * is in it is read inside a story.
 */
export function openBusiness(name: ScenarioName, env: Readonly<Record<string, string>> = {}): OpenBusiness {
  const opened: Partial<OpenBusiness> = {};
  beforeAll(async () => {
    opened.browser = await openBrowser();
    opened.server = await runServer({ dataFolder: copyDataFolder(), port: await freePort(), env });
    opened.workspaceId = await apiOf(opened.server.url).firstWorkspaceId();
    opened.plan = await fillWorkspace(opened.server.url, { workspaceId: opened.workspaceId, name });
  });
  afterAll(async () => {
    const { browser, server } = opened;
    await browser?.close();
    await server?.stop();
    if (server !== undefined) removeDataFolder(server.dataFolder);
  });
  return opened as OpenBusiness;
}
