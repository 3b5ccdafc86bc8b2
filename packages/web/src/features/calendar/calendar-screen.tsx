import type { Plan } from "@porchlight/core";
import { BrokenPage } from "../../shared/ui/broken-page.tsx";
import { CalendarDesk } from "./calendar-desk.tsx";
import { fetchRangeOf } from "./calendar-range.ts";
import { CalendarSkeleton } from "./calendar-skeleton.tsx";
import { useShownCalendar } from "./history/use-shown.ts";
import { useCalendarPlace } from "./use-calendar-place.ts";

type CalendarScreenProps = { readonly workspaceId: string; readonly plan: Plan };

/** The calendar once its posts have come. */
export function CalendarScreen({ workspaceId, plan }: CalendarScreenProps) {
  const place = useCalendarPlace(plan);
  const calendar = useShownCalendar(workspaceId, fetchRangeOf(place));
  const { data, error } = calendar;
  if (data !== undefined) {
    // What was fetched before stays on the screen when a later look at the server fails.
    return (
      <CalendarDesk workspaceId={workspaceId} plan={plan} place={place} calendar={data} isStale={error !== null} />
    );
  }
  return error === null ? <CalendarSkeleton /> : <BrokenPage error={error} onAgain={() => calendar.refetch()} />;
}
