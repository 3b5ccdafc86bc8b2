import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { type CallReply, callApi } from "./call-api.ts";

const PAGE = 200;

type Workspaces = { readonly items: CallReply<typeof routes.listWorkspaces>["items"] };

/** All workspaces of the caller; an agency has more than one page of them. */
export function workspacesQuery() {
  return queryOptions({
    queryKey: ["workspaces"],
    queryFn: async ({ signal }): Promise<Workspaces> => {
      const items: Workspaces["items"] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
        const page = await callApi(routes.listWorkspaces, { query }, signal);
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return { items };
    },
  });
}
