import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { type CallReply, callApi } from "./call-api.ts";
import { loadAllPages } from "./load-all-pages.ts";

type Workspaces = { readonly items: CallReply<typeof routes.listWorkspaces>["items"] };

/** All workspaces of the caller; an agency has more than one page of them. */
export function workspacesQuery() {
  return queryOptions({
    queryKey: ["workspaces"],
    queryFn: async ({ signal }): Promise<Workspaces> => ({
      items: await loadAllPages((query) => callApi(routes.listWorkspaces, { query }, signal)),
    }),
  });
}
