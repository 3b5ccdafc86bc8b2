import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";
import { calendarKey } from "../calendar-queries.ts";
import { keepNewerPosts, sharingNewer } from "../keep-newer.ts";

/** It lies under the calendar's, so that it is fetched anew with it. */
export function ideasKey(workspaceId: string) {
  return [...calendarKey(workspaceId), "ideas"] as const;
}

const PAGE = 200;
/** So many pages are read for posts without a day, which stand on the last ones. */
const PAGES_MAX = 50;

/** Posts that have no day yet. */
export function ideasQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ideasKey(workspaceId),
    queryFn: async ({ signal }): Promise<readonly Post[]> => {
      const ideas: Post[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < PAGES_MAX; page += 1) {
        const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
        const { items, nextCursor } = await callApi(routes.listPosts, { params: { workspaceId }, query }, signal);
        ideas.push(...items.filter(({ date }) => date === undefined));
        if (nextCursor === null) break;
        cursor = nextCursor;
      }
      return ideas;
    },
    structuralSharing: sharingNewer(keepNewerPosts),
  });
}
