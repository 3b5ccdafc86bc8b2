import { routes } from "@porchlight/api/contract";
import type { DateRange } from "@porchlight/core";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "../api/call-api.ts";
import { keepNewerCalendar, sharingNewer } from "./keep-newer.ts";

/**
 * Open slots, posts and findings of a range of days; the fixes of findings that are read are worked out in the page. The last
 * range that was shown stays on the screen until the next has come.
 */
export function calendarRangeQuery(workspaceId: string, query: DateRange) {
  return queryOptions({
    queryKey: [...rangesKey(workspaceId), query.from, query.to],
    queryFn: ({ signal }) =>
      callApi(routes.loadCalendar, { params: { workspaceId }, query: { ...query, fixes: "none" } }, signal),
    placeholderData: keepPreviousData,
    structuralSharing: sharingNewer(keepNewerCalendar),
  });
}

/** The beginning of the key of everything on and beside the calendar. */
export function calendarKey(workspaceId: string) {
  return ["calendar", workspaceId] as const;
}

/** The beginning of the keys of ranges of days. */
export function rangesKey(workspaceId: string) {
  return [...calendarKey(workspaceId), "range"] as const;
}

export function postQuery(workspaceId: string, postId: string) {
  return queryOptions({
    queryKey: ["posts", workspaceId, postId],
    queryFn: ({ signal }) => callApi(routes.loadPost, { params: { workspaceId, postId } }, signal),
    // It is asked for when an editor opens on it, and then as it stands.
    gcTime: 0,
  });
}
