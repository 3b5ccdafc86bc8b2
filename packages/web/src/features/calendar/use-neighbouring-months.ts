import type { CalendarReply } from "@porchlight/api/contract";
import type { IsoDate } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CalendarData } from "./board/calendar-entry.ts";
import { calendarQuery } from "./calendar-queries.ts";
import { stepDate } from "./calendar-range.ts";
import type { CalendarPlace } from "./use-calendar-place.ts";

/**
 * A month's posts and open slots with those of the months beside it: fetched ahead for whoever pages on, and looked at
 * for findings, which reach beyond a month's ends.
 */
export function useNeighbouringMonths(workspaceId: string, place: CalendarPlace, shown: CalendarReply): CalendarData {
  const at = { ...place, view: "month" } as const;
  const { weekStart } = place;
  // A year knows its months.
  const enabled = place.view !== "year";
  const monthOn = (date: IsoDate) => ({
    ...calendarQuery(workspaceId, { view: "month", date, weekStart }),
    enabled,
  });
  const before = useQuery(monthOn(stepDate(at, -1))).data;
  const after = useQuery(monthOn(stepDate(at, 1))).data;
  return useMemo(() => {
    const months = [before, after, shown].filter((month) => month !== undefined);
    return {
      // The month on the screen comes last: what it knows is the newest.
      posts: [...new Map(months.flatMap(({ posts }) => posts).map((post) => [post.id, post])).values()],
      slots: [...new Map(months.flatMap(({ slots }) => slots).map((slot) => [slot.key, slot])).values()],
    };
  }, [before, after, shown]);
}
