import { routes, type SavedReply } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";

/** The answers that a business keeps under names. */
export function savedRepliesQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["saved-replies", workspaceId],
    queryFn: ({ signal }) => callApi(routes.listSavedReplies, { params: { workspaceId } }, signal),
  });
}

/** Keeps and forgets answers; done is what the list shows by then. */
export function useSavedReplyChanges(workspaceId: string) {
  const queryClient = useQueryClient();
  const then = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: savedRepliesQuery(workspaceId).queryKey }),
  } as const;
  const keep = useMutation({
    ...then,
    mutationFn: ({ id, ...body }: SavedReply) =>
      callApi(routes.saveSavedReply, { params: { workspaceId, savedReplyId: id }, body }),
  });
  const forget = useMutation({
    ...then,
    mutationFn: ({ id }: Pick<SavedReply, "id">) =>
      callApi(routes.deleteSavedReply, { params: { workspaceId, savedReplyId: id } }),
  });
  return { keep, forget };
}
