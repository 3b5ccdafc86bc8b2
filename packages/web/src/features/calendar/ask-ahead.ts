import { readLocalStorageValue } from "@mantine/hooks";
import { isIsoDate } from "@porchlight/core";
import type { QueryClient } from "@tanstack/react-query";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { WEEK_START_KEY, weekStartIn } from "../../shared/dates/week-start.ts";
import { calendarRangeQuery } from "../../shared/posts/calendar-queries.ts";
import { type CalendarView, fetchRangeOf } from "./calendar-range.ts";

type Asking = {
  readonly queryClient: QueryClient;
  readonly workspaceId: string;
  /** What the calendar's address says. */
  readonly search: { readonly view?: CalendarView | undefined; readonly date?: string | undefined };
};

/**
 * Asks for the days that the calendar opens with, while its code is on its way; resolves when the plan is there. An address that
 * names no view may open with one that is kept under a name: it asks for the same days, unless that is a year.
 */
export async function askAhead({ queryClient, workspaceId, search }: Asking): Promise<void> {
  const { view = "month", date } = search;
  const weekStart = weekStartIn(readLocalStorageValue({ key: WEEK_START_KEY }), navigator.language);
  const askFrom = (place: Omit<Parameters<typeof fetchRangeOf>[0], "view" | "weekStart">) =>
    void queryClient.prefetchQuery(calendarRangeQuery(workspaceId, fetchRangeOf({ view, weekStart, ...place })));
  // Whatever goes wrong is told where it is shown.
  const planning = queryClient.ensureQueryData(currentPlanQuery(workspaceId)).catch(() => null);
  if (isIsoDate(date)) {
    askFrom({ date });
    await planning;
    return;
  }
  // Zones come with the calendar's own code, and are on their way with it.
  const [stored, days] = await Promise.all([planning, import("./opening-day.ts").catch(() => undefined)]);
  if (stored !== null && days !== undefined) askFrom({ date: days.openingDay(stored.plan), isOpening: true });
}
