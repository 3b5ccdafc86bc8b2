import { routes } from "@porchlight/api/contract";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { calendarKey } from "../../../shared/posts/calendar-queries.ts";

/** Posts in the trash, page by page; it lies under the calendar's key, so that it is fetched anew with it. */
export function trashQuery(workspaceId: string) {
  return infiniteQueryOptions({
    queryKey: [...calendarKey(workspaceId), "trash"],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === undefined ? {} : { cursor: pageParam };
      return callApi(routes.listTrash, { params: { workspaceId }, query }, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
