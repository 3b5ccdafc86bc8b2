import type { Instant, Post } from "@porchlight/core";
import type { Change } from "../contract/change-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { staleVersion } from "../http/stale-version.ts";
import { applyChange } from "./apply-change.ts";
import { findPostProblems } from "./find-post-problems.ts";
import { findUnknownMedia } from "./find-unknown-media.ts";
import { type KeptPost, listHolders, lockPosts, writePosts } from "./kept-posts-store.ts";
import { takeTurnOfPosts } from "./take-turn-of-posts.ts";

/** A change that is asked for by itself; a post comes back from the trash only by way of several changes at once. */
type OneChange = Exclude<Change, { kind: "restore" }>;
type ChangeInput = { readonly change: OneChange; readonly now: Instant; readonly newId: () => string };

/** Makes one change; the post after it. Throws what stands against it in the words of a single post. */
export async function changePost(workspace: WorkspaceDb, { change, now, newId }: ChangeInput): Promise<Post> {
  await takeTurnOfPosts(workspace);
  const before = change.kind === "create" ? undefined : await lockPost(workspace, change);
  const wanted = applyChange(change, { before, now, newId });
  if (wanted.deletedAt === undefined) await refuseUnfit(workspace, { post: wanted.post, before: before?.post });
  const [written] = await writePosts(workspace, { kept: [wanted], now });
  return written ?? Promise.reject(new Error(`expected the post ${wanted.post.id} to be written`));
}

async function lockPost(
  workspace: WorkspaceDb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<KeptPost> {
  const kept = (await lockPosts(workspace, [id])).get(id);
  if (kept === undefined || kept.deletedAt !== undefined) {
    throw notFound("post");
  }
  if (kept.post.version !== version) {
    throw staleVersion({ given: version, current: kept.post });
  }
  return kept;
}

async function refuseUnfit(
  workspace: WorkspaceDb,
  { post, before }: { readonly post: Post; readonly before: Post | undefined },
): Promise<void> {
  refuse(findPostProblems(post, before));
  const unknown = await findUnknownMedia(workspace, [post]);
  refuse(unknown.map((problem) => ({ ...problem, path: problem.path.slice(1) })));
  const slotKeys = post.slotKey === undefined ? [] : [post.slotKey];
  const [holder] = await listHolders(workspace, { slotKeys, besides: [post.id] });
  if (holder !== undefined) throw new ProblemError("slot-taken", { current: holder });
}

function refuse(problems: readonly ProblemItem[]): void {
  if (problems.length > 0) throw new ProblemError("post-refused", listOf(problems));
}
