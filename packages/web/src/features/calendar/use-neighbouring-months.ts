import type { CalendarReply } from "@porchlight/api/contract";
import type { IsoDate } from "@porchlight/core";
import { useMemo } from "react";
import { useShownCalendar } from "../../shared/posts/history/use-shown.ts";
import { useIsDrawn } from "../../shared/ui/use-is-drawn.ts";
import type { CalendarData } from "./board/calendar-entry.ts";
import { fetchRangeOf, stepDate } from "./calendar-range.ts";
import type { CalendarPlace } from "./use-calendar-place.ts";

/**
 * A month's posts and open slots with those of the months beside it: fetched ahead for whoever pages on, and looked at
 * for findings, which reach beyond a month's ends.
 */
export function useNeighbouringMonths(workspaceId: string, place: CalendarPlace, shown: CalendarReply): CalendarData {
  const at = { ...place, view: "month" } as const;
  const { weekStart } = place;
  const isDrawn = useIsDrawn();
  // A year knows its months. The others wait until the one that is asked for stands.
  const enabled = place.view !== "year" && isDrawn;
  const monthOn = (date: IsoDate) => fetchRangeOf({ view: "month", date, weekStart });
  const before = useShownCalendar(workspaceId, monthOn(stepDate(at, -1)), { enabled }).data;
  const after = useShownCalendar(workspaceId, monthOn(stepDate(at, 1)), { enabled }).data;
  return useMemo(() => {
    const months = [before, after, shown].filter((month) => month !== undefined);
    return {
      // The month on the screen comes last: what it knows is the newest.
      posts: [...new Map(months.flatMap(({ posts }) => posts).map((post) => [post.id, post])).values()],
      slots: [...new Map(months.flatMap(({ slots }) => slots).map((slot) => [slot.key, slot])).values()],
    };
  }, [before, after, shown]);
}
