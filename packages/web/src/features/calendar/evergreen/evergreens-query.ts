import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { calendarKey } from "../calendar-queries.ts";

const PAGE = 200;

/** All posts whose content may be used again. It lies under the calendar's key, so that it is fetched anew with it. */
export function evergreensQuery(workspaceId: string) {
  return queryOptions({
    queryKey: [...calendarKey(workspaceId), "evergreens"],
    queryFn: async ({ signal }): Promise<readonly Post[]> => {
      const posts: Post[] = [];
      let cursor: string | null | undefined;
      do {
        const query = { limit: PAGE, evergreen: "true" as const, ...(cursor == null ? {} : { cursor }) };
        const page = await callApi(routes.listPosts, { params: { workspaceId }, query }, signal);
        posts.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return posts;
    },
  });
}
