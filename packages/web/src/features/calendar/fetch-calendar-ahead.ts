import { isIsoDate, laterOf } from "@porchlight/core";
import type { QueryClient } from "@tanstack/react-query";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { calendarRangeQuery } from "./calendar-queries.ts";
import { CALENDAR_VIEWS, fetchRangeOf } from "./calendar-range.ts";
import { hasDefaultView } from "./saved-views/use-default-view.ts";
import { nowIn } from "./use-now.ts";
import { readWeekStart } from "./use-week-start.ts";

type Ahead = {
  readonly workspaceId: string;
  /** What the address says. */
  readonly search: { readonly view?: unknown; readonly date?: unknown };
};

/**
 * Asks for the days that an address leads to while the page's own code is on its way. Where a saved view decides what they are,
 * they are asked for once it is known.
 */
export async function fetchCalendarAhead(queryClient: QueryClient, { workspaceId, search }: Ahead): Promise<void> {
  const named = CALENDAR_VIEWS.find((view) => view === search.view);
  if (named === undefined && hasDefaultView(workspaceId)) return;
  const sheet = { view: named ?? "month", weekStart: readWeekStart() } as const;
  if (isIsoDate(search.date)) return prefetch(fetchRangeOf({ ...sheet, date: search.date }));
  const stored = await queryClient.fetchQuery(currentPlanQuery(workspaceId)).catch(() => null);
  if (stored === null) return;
  const { zone, startsOn } = stored.plan;
  return prefetch(fetchRangeOf({ ...sheet, date: laterOf(nowIn(zone).date, startsOn), isOpening: true }));

  function prefetch(range: ReturnType<typeof fetchRangeOf>): Promise<void> {
    return queryClient.prefetchQuery(calendarRangeQuery(workspaceId, range));
  }
}
