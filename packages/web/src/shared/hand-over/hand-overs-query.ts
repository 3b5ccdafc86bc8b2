import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api/call-api.ts";

/** Who answers what in the owner's stead. */
export function handOversQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["hand-overs", workspaceId],
    queryFn: ({ signal }) => callApi(routes.loadHandOvers, { params: { workspaceId } }, signal),
  });
}
