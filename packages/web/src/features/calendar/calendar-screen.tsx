import type { Plan } from "@porchlight/core";
import { useShownCalendar } from "../../shared/posts/history/use-shown.ts";
import { BrokenPage } from "../../shared/ui/broken-page.tsx";
import { CalendarDesk } from "./calendar-desk.tsx";
import { fetchRangeOf } from "./calendar-range.ts";
import { CalendarSkeleton } from "./calendar-skeleton.tsx";
import { useOpeningView } from "./saved-views/use-opening-view.ts";
import { useCalendarPlace } from "./use-calendar-place.ts";

type CalendarScreenProps = { readonly workspaceId: string; readonly plan: Plan };

/** The calendar once its posts have come. */
export function CalendarScreen({ workspaceId, plan }: CalendarScreenProps) {
  const { opening, isPending } = useOpeningView(workspaceId);
  const place = useCalendarPlace(plan, opening);
  const calendar = useShownCalendar(workspaceId, fetchRangeOf(place));
  const { data, error } = calendar;
  if (isPending) return <CalendarSkeleton />;
  if (data !== undefined) {
    // What was fetched before stays on the screen when a later look at the server fails.
    return (
      <CalendarDesk workspaceId={workspaceId} plan={plan} place={place} calendar={data} isStale={error !== null} />
    );
  }
  return error === null ? <CalendarSkeleton /> : <BrokenPage error={error} onAgain={() => calendar.refetch()} />;
}
