import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { loadAllPages } from "../../../shared/api/load-all-pages.ts";
import { calendarKey } from "../../../shared/posts/calendar-queries.ts";

/** All posts whose content may be used again. It lies under the calendar's key, so that it is fetched anew with it. */
export function evergreensQuery(workspaceId: string) {
  return queryOptions({
    queryKey: [...calendarKey(workspaceId), "evergreens"],
    queryFn: ({ signal }): Promise<readonly Post[]> =>
      loadAllPages((page) =>
        callApi(routes.listPosts, { params: { workspaceId }, query: { ...page, evergreen: "true" } }, signal),
      ),
  });
}
