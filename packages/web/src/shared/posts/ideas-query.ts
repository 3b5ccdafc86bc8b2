import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api/call-api.ts";
import { loadAllPages } from "../api/load-all-pages.ts";
import { calendarKey } from "./calendar-queries.ts";
import { keepNewerPosts, sharingNewer } from "./keep-newer.ts";

/** It lies under the calendar's, so that it is fetched anew with it. */
export function ideasKey(workspaceId: string) {
  return [...calendarKey(workspaceId), "ideas"] as const;
}

/** Posts that have no day yet. */
export function ideasQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ideasKey(workspaceId),
    queryFn: ({ signal }): Promise<readonly Post[]> =>
      loadAllPages((page) =>
        callApi(routes.listPosts, { params: { workspaceId }, query: { ...page, undated: "true" } }, signal),
      ),
    structuralSharing: sharingNewer(keepNewerPosts),
  });
}
