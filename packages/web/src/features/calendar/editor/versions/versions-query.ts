import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../../shared/api/call-api.ts";

/** As many as are kept of one post. */
const LIMIT = 100;

/** A post as it was after each of its changes, newest first. */
export function versionsQuery(workspaceId: string, postId: string) {
  return queryOptions({
    queryKey: ["posts", workspaceId, postId, "versions"],
    queryFn: ({ signal }) =>
      callApi(routes.listPostVersions, { params: { workspaceId, postId }, query: { limit: LIMIT } }, signal),
    staleTime: 0,
  });
}
