import { useMediaQuery } from "@mantine/hooks";
import { type IsoDate, isIsoDate, type Plan } from "@porchlight/core";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useWeekStart } from "../../shared/dates/use-week-start.ts";
import type { CalendarView, Span } from "./calendar-range.ts";
import { type EditorSubject, formatEditorAddress, parseEditorAddress } from "./editor/editor-address.ts";
import { type CalendarFilter, formatFilter, parseFilter } from "./filter/calendar-filter.ts";
import { openingDay } from "./opening-day.ts";
import type { ShownView } from "./saved-views/view-search.ts";

const route = getRouteApi("/w/$workspaceId/places/calendar");

type PlaceChange = { readonly view?: CalendarView; readonly date?: IsoDate | undefined };

export type CalendarPlace = Required<Span> & {
  readonly isPhone: boolean;
  readonly editor: EditorSubject | undefined;
  readonly show: (place: PlaceChange) => void;
  /** The same, with a way back. */
  readonly open: (place: PlaceChange) => void;
  /** What of the calendar is shown; the same object as long as it asks for the same. */
  readonly filter: CalendarFilter;
  readonly setFilter: (filter: CalendarFilter) => void;
  /** Shows what a saved view shows, with a way back. */
  readonly go: (to: ShownView) => void;
  /** Writes what is shown into the address, so that it stays whatever the calendar opens with. */
  readonly stay: () => void;
  readonly edit: (subject: EditorSubject) => void;
  readonly closeEditor: () => void;
};

/**
 * Where one is on the calendar: it all stands in the page's address. Without a date there it opens on today, or where the
 * plan begins later than that; a phone begins with the list. `opening` is shown where the address names neither a view nor a
 * filter.
 */
export function useCalendarPlace(plan: Pick<Plan, "zone" | "startsOn">, opening: ShownView | undefined): CalendarPlace {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { weekStart } = useWeekStart();
  const { channels, categories, authors, states, findings, find } = search;
  // What it shows is worked out anew only when it asks for something else.
  const addressed = useMemo(
    () => parseFilter({ channels, categories, authors, states, findings, find }),
    [channels, categories, authors, states, findings, find],
  );
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const isNamed = [search.view, channels, categories, authors, states, findings, find].some(
    (part) => part !== undefined,
  );
  const opened = isNamed ? undefined : opening;
  const filter = opened?.filter ?? addressed;
  const view = search.view ?? opened?.view ?? (isPhone ? "list" : "month");
  const shown = { view, ...formatFilter(filter) };
  // Once one goes on from it, what was opened with stands in the address.
  const kept = opened === undefined ? {} : shown;
  // With no filter left, an address that names no view either would open anew.
  const keptView = opening === undefined ? {} : { view };
  return {
    view,
    date: isIsoDate(search.date) ? search.date : openingDay(plan),
    isOpening: !isIsoDate(search.date),
    weekDays: isPhone ? 3 : 7,
    weekStart,
    isPhone,
    editor: search.post === undefined ? undefined : parseEditorAddress(search.post),
    show: (place) => navigate({ search: (before) => ({ ...before, ...kept, ...place }), replace: true }),
    open: (place) => navigate({ search: (before) => ({ ...before, ...kept, ...place }) }),
    filter,
    setFilter: (next) =>
      navigate({ search: (before) => ({ ...before, ...keptView, ...formatFilter(next) }), replace: true }),
    go: (to) => navigate({ search: (before) => ({ ...before, view: to.view ?? view, ...formatFilter(to.filter) }) }),
    stay: () => navigate({ search: (before) => ({ ...before, ...shown }), replace: true }),
    // The days below stay where they are: who has written goes on reading where they were.
    edit: (subject) =>
      navigate({ search: (before) => ({ ...before, post: formatEditorAddress(subject) }), resetScroll: false }),
    closeEditor: () => navigate({ search: ({ post: _, ...rest }) => rest, resetScroll: false }),
  };
}
