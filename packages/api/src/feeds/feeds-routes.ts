import type { Context } from "../context.ts";
import { FEEDS_MOST, type Feed, type ShownFeed } from "../contract/feed-schemas.ts";
import { routes } from "../contract/routes.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { fingerprintOf, newSecret } from "./feed-secret.ts";
import { deleteFeed, insertFeed, listKeptFeeds, replaceFeedSecret } from "./feeds-store.ts";

export function mountFeeds(mounting: Mounting): void {
  const { context } = mounting;

  mount(mounting, routes.listFeeds, async ({ workspace }) => {
    const kept = await listKeptFeeds(workspace, FEEDS_MOST);
    return { items: kept.map(({ feed }) => feed) };
  });

  mount(mounting, routes.createFeed, async ({ workspace, body, now, newId }) => {
    await lockWorkspace(workspace);
    const kept = await listKeptFeeds(workspace, FEEDS_MOST);
    if (kept.length === FEEDS_MOST) throw new ProblemError("feeds-full", { facts: { limit: FEEDS_MOST } });
    const feed: Feed = { ...body, id: newId(), createdAt: now };
    const secret = newSecret();
    await insertFeed(workspace, { feed, fingerprint: fingerprintOf(secret) });
    return shown(feed, { workspace, secret, context });
  });

  mount(mounting, routes.renewFeed, async ({ workspace, params: { feedId } }) => {
    const secret = newSecret();
    const feed = await replaceFeedSecret(workspace, { id: feedId, fingerprint: fingerprintOf(secret) });
    if (feed === undefined) throw notFound("feed");
    return shown(feed, { workspace, secret, context });
  });

  mount(mounting, routes.deleteFeed, async ({ workspace, params: { feedId } }) => {
    if (!(await deleteFeed(workspace, feedId))) throw notFound("feed");
    return undefined;
  });
}

type Showing = { readonly workspace: WorkspaceDb; readonly secret: string; readonly context: Context };

function shown(feed: Feed, { workspace: { workspaceId }, secret, context: { publicUrl = "" } }: Showing): ShownFeed {
  return { ...feed, address: `${publicUrl}/feeds/${workspaceId}/${secret}.ics` };
}
