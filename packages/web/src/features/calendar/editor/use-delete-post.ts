import { type CalendarReply, routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { calendarKey, rangesKey } from "../calendar-queries.ts";
import { ideasKey } from "../panel/ideas-query.ts";
import { withoutPost } from "../with-post.ts";

export function useDeletePost(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ id, version }: Post) => callApi(routes.deletePost, { params: { workspaceId, postId: id }, version }),
    onSuccess: (_nothing, { id }) => {
      queryClient.setQueriesData<CalendarReply>({ queryKey: rangesKey(workspaceId) }, (calendar) =>
        calendar === undefined ? undefined : withoutPost(calendar, id),
      );
      queryClient.setQueryData<readonly Post[]>(ideasKey(workspaceId), (ideas) =>
        ideas?.filter((idea) => idea.id !== id),
      );
      return queryClient.invalidateQueries({ queryKey: calendarKey(workspaceId) });
    },
  });
}
