import { type CalendarReply, type PostChange, routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../shared/api/call-api.ts";
import { calendarKey, rangesKey } from "./calendar-queries.ts";
import { lastOwnVersion } from "./last-own-version.ts";
import { ideasKey } from "./panel/ideas-query.ts";
import { applyChange } from "./post-changes.ts";
import { withIdea, withPost } from "./with-post.ts";

type Change = {
  readonly post: Post;
  readonly change: PostChange;
};

/**
 * Changes a post: seen at once, taken back when it fails. Changes go out one after the other, each on what the one before it
 * made. When somebody else was quicker, their state takes the post's place.
 */
export function useChangePost(workspaceId: string) {
  const queryClient = useQueryClient();
  const mutationKey = changesKey(workspaceId);
  return useMutation({
    mutationKey,
    scope: { id: `posts ${workspaceId}` },
    // A request without a connection has to fail and say so, not wait unseen.
    networkMode: "always",
    mutationFn: ({ post, change }: Change) =>
      callApi(routes.changePost, {
        params: { workspaceId, postId: post.id },
        body: change,
        version: lastOwnVersion(ownVersionsOf(queryClient, { workspaceId, postId: post.id }), post.version),
      }),
    onMutate: async ({ post, change }) => {
      await queryClient.cancelQueries({ queryKey: calendarKey(workspaceId) });
      const before = queryClient.getQueriesData({ queryKey: calendarKey(workspaceId) });
      const version = lastOwnVersion(ownVersionsOf(queryClient, { workspaceId, postId: post.id }), post.version);
      showPost(queryClient, workspaceId, applyChange({ ...post, version }, change));
      return { before };
    },
    onSuccess: (post) => showPost(queryClient, workspaceId, post),
    onError: (error, _change, context) => {
      for (const [key, calendar] of context?.before ?? []) queryClient.setQueryData(key, calendar);
      const current = currentStateIn(error);
      if (current !== undefined) showPost(queryClient, workspaceId, current);
    },
    // The last of several looks for all; a look in between would put those that still wait back for a moment.
    onSettled: () =>
      queryClient.isMutating({ mutationKey }) > 1
        ? undefined
        : queryClient.invalidateQueries({ queryKey: calendarKey(workspaceId) }),
  });
}

/** The key of the changes that this page makes to posts. */
export function changesKey(workspaceId: string) {
  return ["posts", workspaceId] as const;
}

/** Puts a post into everything of the calendar that is held here. */
export function showPost(queryClient: QueryClient, workspaceId: string, post: Post): void {
  queryClient.setQueriesData<CalendarReply>({ queryKey: rangesKey(workspaceId) }, (calendar) =>
    calendar === undefined ? undefined : withPost(calendar, post),
  );
  queryClient.setQueryData<readonly Post[]>(ideasKey(workspaceId), (ideas) =>
    ideas === undefined ? undefined : withIdea(ideas, post),
  );
}

/** What the server holds, told when a change was made on an older version. */
export function currentStateIn(error: unknown): Post | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return undefined;
  return error.problem.current as Post | undefined;
}

/** The versions of a post that this page's own changes made of late. */
function ownVersionsOf(
  queryClient: QueryClient,
  { workspaceId, postId }: { workspaceId: string; postId: string },
): ReadonlySet<number> {
  const done = queryClient.getMutationCache().findAll({ mutationKey: changesKey(workspaceId), status: "success" });
  const posts = done.map(({ state }) => state.data as Post | undefined);
  return new Set(posts.flatMap((post) => (post?.id === postId ? post.version : [])));
}
