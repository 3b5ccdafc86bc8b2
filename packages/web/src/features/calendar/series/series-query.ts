import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { loadAllPages } from "../../../shared/api/load-all-pages.ts";
import { calendarKey } from "../calendar-queries.ts";

/** All posts of a series, wherever they stand. It lies under the calendar's key, so that it is fetched anew with it. */
export function seriesQuery(workspaceId: string, seriesId: string) {
  return queryOptions({
    queryKey: [...calendarKey(workspaceId), "series", seriesId],
    queryFn: ({ signal }): Promise<readonly Post[]> =>
      loadAllPages((page) =>
        callApi(routes.listPosts, { params: { workspaceId }, query: { ...page, seriesId } }, signal),
      ),
  });
}
