import type { Request, Response } from "express";
import type { Context } from "../context.ts";
import { routes } from "../contract/routes.ts";
import { findChangeNumber, tellEverybody } from "../db/announce-changes.ts";
import { inWorkspace } from "../db/in-workspace.ts";
import { type Mounting, mount, pathOf } from "../http/mount.ts";
import { ProblemError } from "../http/problem-error.ts";
import { readRequest } from "../http/read-request.ts";
import type { LiveEvent } from "./feed.ts";

export function mountLive(mounting: Mounting): void {
  const { router, context } = mounting;

  router.get(pathOf(routes.followChanges), async (request, response) => {
    const { params, query } = readRequest(routes.followChanges, request);
    const follower = { workspaceId: params.workspaceId, after: lastSeen(request, query.after) };
    await followChanges({ request, response, context }, { ...follower, page: query.page });
  });

  mount(mounting, routes.tellPresence, async ({ workspace: { trx, workspaceId }, body }) => {
    await tellEverybody(trx, { of: "viewer", workspaceId, viewer: body });
    return undefined;
  });
}

type Exchange = { readonly request: Request; readonly response: Response; readonly context: Context };
type Follower = {
  readonly workspaceId: string;
  /** The number of the last change that the page has seen. */
  readonly after: number | undefined;
  readonly page: string | undefined;
};

/**
 * Sends what happens in a workspace until the page goes. It listens first and looks at the number then, so that nothing
 * is lost between the two. A notice may come later than the look that saw its change: what the number tells already is
 * not told again.
 */
async function followChanges({ request, response, context }: Exchange, follower: Follower): Promise<void> {
  const { workspaceId, after, page } = follower;
  const { db, live, log } = context;
  const { feed, streams } = live;
  const missed: LiveEvent[] = [];
  let send = (event: LiveEvent): void => void missed.push(event);
  const unfollow = feed.follow(workspaceId, (event) => send(event));
  try {
    const number = await inWorkspace({ db, access: "read", workspaceId }, ({ trx }) =>
      findChangeNumber(trx, workspaceId),
    );
    if (response.closed) return unfollow();
    if (!streams.hasRoomFor(request.socket.remoteAddress ?? ""))
      throw new ProblemError("too-many-streams", { headers: { "Retry-After": "10" } });
    const stream = streams.open(response, () => {
      unfollow();
      if (page !== undefined) sayGone(workspaceId, page);
    });
    const isBehind = after !== undefined && after !== number;
    stream.send({ name: isBehind ? "catch-up" : "hello", data: { number } });
    stream.send({ name: "viewers", data: feed.viewersOf(workspaceId) });
    send = (event) => {
      if (event.name !== "changed" || event.data.number > number) stream.send(event);
    };
    missed.forEach(send);
  } catch (error) {
    unfollow();
    throw error;
  }

  // A page that only lost its connection says that it is there when it comes back.
  function sayGone(from: string, gone: string): void {
    tellEverybody(db, { of: "viewer-gone", workspaceId: from, page: gone }).catch((error: unknown) => {
      log.debug({ err: error }, "nobody was told that a page has gone");
    });
  }
}

// The header is what a browser sends when it comes back by itself; it is newer than the address.
function lastSeen(request: Request, after: number | undefined): number | undefined {
  const header = request.get("last-event-id")?.trim();
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : after;
}
