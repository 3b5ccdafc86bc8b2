import type { CalendarReply } from "@porchlight/api/contract";
import type { DateRange, Post } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { calendarRangeQuery } from "../calendar-queries.ts";
import { ideasQuery } from "../ideas-query.ts";
import { withIdeas, withPosts } from "../with-posts.ts";
import { useCalendarHistory, useHistoryView } from "./use-calendar-history.ts";

/** The calendar of a range as the server has it, with what is still on its way to the server. */
export function useShownCalendar(
  workspaceId: string,
  { from, to }: DateRange,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  const { pending } = useHistoryView(useCalendarHistory(workspaceId));
  const calendar = useQuery({ ...calendarRangeQuery(workspaceId, { from, to }), enabled });
  const { data } = calendar;
  const shown = useMemo(
    (): CalendarReply | undefined => data && withPosts(data, { from, to }, pending),
    [data, from, to, pending],
  );
  return { ...calendar, data: shown };
}

/** The ideas, with what is still on its way; they are fetched where they are shown or not known yet. */
export function useShownIdeas(workspaceId: string, { isShown }: { readonly isShown: boolean }) {
  const { pending } = useHistoryView(useCalendarHistory(workspaceId));
  const { data } = useQuery({
    ...ideasQuery(workspaceId),
    enabled: (query) => isShown || query.state.data === undefined,
  });
  return useMemo((): readonly Post[] | undefined => data && withIdeas(data, pending), [data, pending]);
}
