import { type HashtagSet, routes } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../../../../shared/api/call-api.ts";

/** The hashtags that a workspace keeps under names. */
export function hashtagSetsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["hashtag-sets", workspaceId],
    queryFn: ({ signal }) => callApi(routes.listHashtagSets, { params: { workspaceId } }, signal),
  });
}

export function useSaveHashtagSet(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: HashtagSet) =>
      callApi(routes.saveHashtagSet, { params: { workspaceId, hashtagSetId: id }, body }),
    onSettled: () => queryClient.invalidateQueries(hashtagSetsQuery(workspaceId)),
  });
}

export function useDeleteHashtagSet(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callApi(routes.deleteHashtagSet, { params: { workspaceId, hashtagSetId: id } }),
    onSettled: () => queryClient.invalidateQueries(hashtagSetsQuery(workspaceId)),
  });
}
