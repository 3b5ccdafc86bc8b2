import type { CalendarReply } from "@porchlight/api/contract";
import { matchQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { rangesKey } from "../../../shared/posts/calendar-queries.ts";
import { findMoved, type Places, placesOf } from "./find-moved.ts";
import { glideChips } from "./glide-chips.ts";

/**
 * Cards that somebody else moved glide to their new place. What one moves oneself is put into the data by hand and is there
 * already when the server tells of it.
 */
export function useGlide(workspaceId: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const held = new Map<string, Places>();
    const queryKey = rangesKey(workspaceId);
    return queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "success" || !matchQuery({ queryKey }, event.query)) return;
      const { queryHash } = event.query;
      const { posts } = event.query.state.data as CalendarReply;
      const before = held.get(queryHash);
      held.set(queryHash, placesOf(posts));
      // It is told before anything is drawn, so the cards still stand where they stood.
      if (before !== undefined && event.action.manual !== true) glideChips(findMoved(before, posts));
    });
  }, [queryClient, workspaceId]);
}
