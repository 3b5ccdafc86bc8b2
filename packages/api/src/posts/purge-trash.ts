import type { Context } from "../context.ts";
import { TRASH_DAYS } from "../contract/change-schemas.ts";
import { inInstallation, inWorkspace } from "../db/in-workspace.ts";
import { listWorkspaces, type WorkspacePlace } from "../workspaces/workspaces-store.ts";
import { takeTurn } from "./take-turn.ts";
import { deleteTrashBefore } from "./trash-store.ts";

const DAY_MILLISECONDS = 86_400_000;
const PAGE = 200;

/** Takes what has lain in the trash for its days away for good, in every workspace; how many posts it was. */
export async function purgeTrash({ db, now }: Pick<Context, "db" | "now">): Promise<number> {
  const before = new Date(Date.parse(now()) - TRASH_DAYS * DAY_MILLISECONDS).toISOString();
  let purged = 0;
  let after: WorkspacePlace | undefined;
  do {
    const place = after;
    const page = await inInstallation({ db, access: "read" }, (installation) =>
      listWorkspaces(installation, { after: place, limit: PAGE }),
    );
    for (const { id } of page) {
      purged += await inWorkspace({ db, workspaceId: id, access: "write" }, async (workspace) => {
        await takeTurn(workspace);
        return deleteTrashBefore(workspace, before);
      });
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after !== undefined);
  return purged;
}

/** Purges now and then once a day, without keeping the process alive for it. The promise is of the first time. */
export function purgeDaily(context: Pick<Context, "db" | "now" | "log">): {
  readonly first: Promise<void>;
  readonly stop: () => void;
} {
  const purge = async (): Promise<void> => {
    try {
      const count = await purgeTrash(context);
      if (count > 0) context.log.info({ count }, "posts left the trash for good");
    } catch (error) {
      // The next day brings the next try; until then they lie in the trash a little longer.
      context.log.warn({ err: error }, "the trash could not be emptied");
    }
  };
  const timer = setInterval(() => void purge(), DAY_MILLISECONDS).unref();
  return { first: purge(), stop: () => clearInterval(timer) };
}
