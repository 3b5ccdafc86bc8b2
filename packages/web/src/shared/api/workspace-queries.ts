import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./call-api.ts";

export function workspacesQuery() {
  return queryOptions({
    queryKey: ["workspaces"],
    queryFn: ({ signal }) => callApi(routes.listWorkspaces, { query: {} }, signal),
  });
}
