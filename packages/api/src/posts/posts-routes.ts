import type { Post } from "@porchlight/core";
import { z } from "zod";
import { routes } from "../contract/routes.ts";
import { isoDateSchema, localTimeSchema } from "../contract/text-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { readCursor, toPage } from "../http/page.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { applyChange } from "./apply-change.ts";
import { changePosts } from "./change-posts.ts";
import { findPostProblems } from "./find-post-problems.ts";
import { listVersions } from "./post-versions-store.ts";
import { deletePost, findPost, insertPost, listPosts, type SlotWrite, updatePost } from "./posts-store.ts";

const placeSchema = z.strictObject({ date: isoDateSchema.optional(), time: localTimeSchema.optional(), id: z.uuid() });

const versionPlaceSchema = z.strictObject({ before: z.int().min(1) });

export function mountPosts(mounting: Mounting): void {
  mount(mounting, routes.listPosts, async ({ workspace, query: { cursor, limit, ...only } }) => {
    const after = readCursor(placeSchema, cursor);
    const found = await listPosts(workspace, { after, limit: limit + 1, only });
    return toPage(found, { limit, placeOf: ({ id, date, time }) => ({ date, time, id }) });
  });

  mount(mounting, routes.createPost, async ({ workspace, body, now, newId }) => {
    refuseUnfit(findPostProblems(body));
    const post = { id: newId(), version: 1, ...body };
    return writtenOf(await insertPost(workspace, { post, now }));
  });

  mount(mounting, routes.changePosts, async ({ workspace, body: { changes }, now, newId }) => ({
    posts: [...(await changePosts(workspace, { changes, now, newId }))],
  }));

  mount(mounting, routes.loadPost, async ({ workspace, params: { postId } }) => loadPost(workspace, postId));

  mount(mounting, routes.changePost, async ({ workspace, params: { postId }, body, version, now }) => {
    const before = await loadPost(workspace, postId);
    if (before.version !== version) throw stale(before, version);
    const post = applyChange(before, body);
    refuseUnfit(findPostProblems(post, before));
    const changed = writtenOf(await updatePost(workspace, { post, version, now }));
    return changed ?? Promise.reject(stale(await loadPost(workspace, postId), version));
  });

  mount(mounting, routes.listPostVersions, async ({ workspace, params: { postId }, query: { cursor, limit } }) => {
    await loadPost(workspace, postId);
    const place = readCursor(versionPlaceSchema, cursor);
    const found = await listVersions(workspace, { postId, before: place?.before, limit: limit + 1 });
    return toPage(found, { limit, placeOf: ({ version }) => ({ before: version }) });
  });

  mount(mounting, routes.deletePost, async ({ workspace, params: { postId }, version, now }) => {
    const isDeleted = await deletePost(workspace, { postId, version, now });
    if (!isDeleted) throw stale(await loadPost(workspace, postId), version);
    return undefined;
  });
}

async function loadPost(workspace: WorkspaceDb, postId: string): Promise<Post> {
  const post = await findPost(workspace, postId);
  if (post === undefined) throw new ProblemError("not-found", { facts: { noun: "post" } });
  return post;
}

function refuseUnfit(problems: readonly ProblemItem[]): void {
  if (problems.length > 0) throw new ProblemError("post-refused", listOf(problems));
}

function writtenOf<T>(write: SlotWrite<T>): T {
  if (!write.ok) throw new ProblemError("slot-taken", { current: write.holder });
  return write.written;
}

function stale(current: Post, given: number): ProblemError {
  return new ProblemError("stale-version", { facts: { given }, current });
}
