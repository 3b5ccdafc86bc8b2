import type { Post } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { ProblemItem } from "../http/problem-error.ts";
import { listKnownMediaIds } from "../media/media-store.ts";

/** Pictures of posts that their workspace does not have; each path begins with the place of its post. */
export async function findUnknownMedia(
  workspace: WorkspaceDb,
  posts: readonly Pick<Post, "media">[],
): Promise<readonly ProblemItem[]> {
  const ids = posts.flatMap(({ media = [] }) => media.map(({ id }) => id));
  const known = await listKnownMediaIds(workspace, ids);
  return posts.flatMap(({ media = [] }, index) =>
    media.flatMap(({ id }, place) =>
      known.has(id)
        ? []
        : [{ code: "unknown-media", key: "post.unknown-media", path: [index, "media", place, "id"], facts: {} }],
    ),
  );
}
