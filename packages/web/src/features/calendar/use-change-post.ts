import { type CalendarReply, type PostChange, routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../shared/api/call-api.ts";
import { calendarKey, rangesKey } from "./calendar-queries.ts";
import { ideasKey } from "./panel/ideas-query.ts";
import { applyChange } from "./post-changes.ts";
import { withIdea, withPost } from "./with-post.ts";

type Change = {
  readonly post: Post;
  readonly change: PostChange;
};

/**
 * Changes a post: seen at once, taken back when it fails. Changes go out one after the other and each names the newest
 * version known here. When somebody else was quicker, their state takes the post's place.
 */
export function useChangePost(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    scope: { id: `posts ${workspaceId}` },
    // A request without a connection has to fail and say so, not wait unseen.
    networkMode: "always",
    mutationFn: ({ post, change }: Change) =>
      callApi(routes.changePost, {
        params: { workspaceId, postId: post.id },
        body: change,
        version: newestVersion(queryClient, workspaceId, post),
      }),
    onMutate: async ({ post, change }) => {
      await queryClient.cancelQueries({ queryKey: calendarKey(workspaceId) });
      const before = queryClient.getQueriesData({ queryKey: calendarKey(workspaceId) });
      showPost(queryClient, workspaceId, applyChange(post, change));
      return { before };
    },
    onSuccess: (post) => showPost(queryClient, workspaceId, post),
    onError: (error, _change, context) => {
      for (const [key, calendar] of context?.before ?? []) queryClient.setQueryData(key, calendar);
      const current = currentStateIn(error);
      if (current !== undefined) showPost(queryClient, workspaceId, current);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: calendarKey(workspaceId) }),
  });
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

function newestVersion(queryClient: QueryClient, workspaceId: string, post: Post): number {
  const held = queryClient
    .getQueriesData<CalendarReply>({ queryKey: rangesKey(workspaceId) })
    .flatMap(([, calendar]) => calendar?.posts.find(({ id }) => id === post.id)?.version ?? []);
  return Math.max(post.version, ...held);
}
