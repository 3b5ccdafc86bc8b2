import type { Post } from "@porchlight/core";
import { z } from "zod";
import { routes } from "../contract/routes.ts";
import { isoDateSchema, localTimeSchema } from "../contract/text-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { readCursor, toPage } from "../http/page.ts";
import { changePost } from "./change-post.ts";
import { changePosts } from "./change-posts.ts";
import { listVersions } from "./post-versions-store.ts";
import { findPost, listPosts } from "./posts-store.ts";

const placeSchema = z.strictObject({ date: isoDateSchema.optional(), time: localTimeSchema.optional(), id: z.uuid() });

const versionPlaceSchema = z.strictObject({ before: z.int().min(1) });

export function mountPosts(mounting: Mounting): void {
  mount(mounting, routes.listPosts, async ({ workspace, query: { cursor, limit, ...only } }) => {
    const after = readCursor(placeSchema, cursor);
    const found = await listPosts(workspace, { after, limit: limit + 1, only });
    return toPage(found, { limit, placeOf: ({ id, date, time }) => ({ date, time, id }) });
  });

  mount(mounting, routes.createPost, ({ workspace, body: post, now, newId }) =>
    changePost(workspace, { change: { kind: "create", post }, now, newId }),
  );

  mount(mounting, routes.changePosts, async ({ workspace, body: { changes }, now, newId }) => ({
    posts: [...(await changePosts(workspace, { changes, now, newId }))],
  }));

  mount(mounting, routes.loadPost, async ({ workspace, params: { postId } }) => loadPost(workspace, postId));

  mount(mounting, routes.changePost, ({ workspace, params: { postId: id }, body, version, now, newId }) =>
    changePost(workspace, { change: { kind: "change", id, version, change: body }, now, newId }),
  );

  mount(mounting, routes.listPostVersions, async ({ workspace, params: { postId }, query: { cursor, limit } }) => {
    await loadPost(workspace, postId);
    const place = readCursor(versionPlaceSchema, cursor);
    const found = await listVersions(workspace, { postId, before: place?.before, limit: limit + 1 });
    return toPage(found, { limit, placeOf: ({ version }) => ({ before: version }) });
  });

  mount(mounting, routes.deletePost, async ({ workspace, params: { postId: id }, version, now, newId }) => {
    await changePost(workspace, { change: { kind: "delete", id, version }, now, newId });
    return undefined;
  });
}

async function loadPost(workspace: WorkspaceDb, postId: string): Promise<Post> {
  const post = await findPost(workspace, postId);
  if (post === undefined) throw notFound("post");
  return post;
}
