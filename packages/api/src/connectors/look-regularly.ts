import type { Context } from "../context.ts";
import { inInstallation } from "../db/in-workspace.ts";
import { listWorkspaces, type WorkspacePlace } from "../workspaces/workspaces-store.ts";
import type { Connectors } from "./connector.ts";
import { lookAtDueAccount } from "./look-at-due-account.ts";

const PAUSE_MS = 30_000;
/** How long a stop waits for a look that is under way; what it has kept by then stays. */
const STOP_MS = 5_000;
const PAGE = 200;

type Looks = { readonly context: Pick<Context, "db" | "now" | "newId" | "log">; readonly connectors: Connectors };

/** Looks at all accounts that are due, workspace by workspace. How many were looked at. */
async function lookAtAllDue({ context, ...looks }: Looks & { isStopping: () => boolean }): Promise<number> {
  let looked = 0;
  let after: WorkspacePlace | undefined;
  do {
    const place = after;
    const page = await inInstallation({ db: context.db, access: "read" }, (installation) =>
      listWorkspaces(installation, { after: place, limit: PAGE }),
    );
    for (const { id: workspaceId } of page) {
      try {
        while (!looks.isStopping() && (await lookAtDueAccount({ context, ...looks, workspaceId }))) looked += 1;
      } catch (error) {
        context.log.warn({ err: error, workspaceId }, "the accounts of a workspace could not be looked at");
      }
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after !== undefined && !looks.isStopping());
  return looked;
}

/** Looks twice a minute, one run after the other, without keeping the process alive for it. */
export function lookRegularly(looks: Looks): { readonly stop: () => Promise<void> } {
  let isStopping = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      await lookAtAllDue({ ...looks, isStopping: () => isStopping });
    } catch (error) {
      // The next run brings the next try.
      looks.context.log.warn({ err: error }, "accounts could not be looked for");
    }
  };
  const timer = setInterval(() => {
    running ??= run().finally(() => {
      running = undefined;
    });
  }, PAUSE_MS).unref();
  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
    },
  };
}
