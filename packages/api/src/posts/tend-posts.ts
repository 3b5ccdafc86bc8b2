import type { Context } from "../context.ts";
import { inInstallation, inWorkspace } from "../db/in-workspace.ts";
import { listWorkspaces, type WorkspacePlace } from "../workspaces/workspaces-store.ts";
import { extendSeries } from "./extend-series.ts";
import { takeTurnOfPosts } from "./take-turn-of-posts.ts";
import { deleteTrashBefore, trashSince } from "./trash-store.ts";

const DAY_MILLISECONDS = 86_400_000;
const PAGE = 200;

/** A workspace whose posts could not be tended, which keeps nobody from tending the next. */
type Untended = { readonly workspaceId: string; readonly error: unknown };

/** How many posts left the trash for good, how many were written for series, and where neither could be done. */
export type Tended = { readonly purged: number; readonly written: number; readonly untended: readonly Untended[] };

/** What posts need done once a day in every workspace: the trash is emptied of what has lain there for its days, and series go on. */
export async function tendPosts(context: Pick<Context, "db" | "now" | "newId">): Promise<Tended> {
  const { db, now } = context;
  const before = trashSince(now());
  let tended: Tended = { purged: 0, written: 0, untended: [] };
  let after: WorkspacePlace | undefined;
  do {
    const place = after;
    const page = await inInstallation({ db, access: "read" }, (installation) =>
      listWorkspaces(installation, { after: place, limit: PAGE }),
    );
    for (const { id } of page) {
      try {
        const { purged, written } = await inWorkspace({ db, workspaceId: id, access: "write" }, async (workspace) => {
          await takeTurnOfPosts(workspace);
          return {
            purged: await deleteTrashBefore(workspace, before),
            written: await extendSeries(workspace, context),
          };
        });
        tended = { ...tended, purged: tended.purged + purged, written: tended.written + written };
      } catch (error) {
        tended = { ...tended, untended: [...tended.untended, { workspaceId: id, error }] };
      }
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after !== undefined);
  return tended;
}

/** Tends posts now and then once a day, without keeping the process alive for it. The promise is of the first time. */
export function tendDaily(context: Pick<Context, "db" | "now" | "newId" | "log">): {
  readonly first: Promise<void>;
  readonly stop: () => void;
} {
  const tend = async (): Promise<void> => {
    try {
      const { purged, written, untended } = await tendPosts(context);
      if (purged > 0) context.log.info({ count: purged }, "posts left the trash for good");
      if (written > 0) context.log.info({ count: written }, "posts were written for series");
      for (const { workspaceId, error } of untended) {
        context.log.warn({ err: error, workspaceId }, "the posts of a workspace could not be tended");
      }
    } catch (error) {
      // The next day brings the next try; until then they lie in the trash a little longer.
      context.log.warn({ err: error }, "posts could not be tended");
    }
  };
  const timer = setInterval(() => void tend(), DAY_MILLISECONDS).unref();
  return { first: tend(), stop: () => clearInterval(timer) };
}
