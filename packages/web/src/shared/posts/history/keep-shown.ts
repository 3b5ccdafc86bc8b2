import type { CalendarReply } from "@porchlight/api/contract";
import { isIsoDate, type Post } from "@porchlight/core";
import type { QueryClient } from "@tanstack/react-query";
import { rangesKey } from "../calendar-queries.ts";
import { ideasKey } from "../ideas-query.ts";
import { type Shown, withIdeas, withPosts } from "../with-posts.ts";

/** Puts posts, as the server has them now, into everything of the calendar that is held here. */
export function keepShown(queryClient: QueryClient, workspaceId: string, shown: readonly Shown[]): void {
  for (const [key, calendar] of queryClient.getQueriesData<CalendarReply>({ queryKey: rangesKey(workspaceId) })) {
    const [from, to] = key.slice(-2);
    if (calendar !== undefined && isIsoDate(from) && isIsoDate(to)) {
      queryClient.setQueryData(key, withPosts(calendar, { from, to }, shown));
    }
  }
  queryClient.setQueryData<readonly Post[]>(ideasKey(workspaceId), (ideas) =>
    ideas === undefined ? undefined : withIdeas(ideas, shown),
  );
}
