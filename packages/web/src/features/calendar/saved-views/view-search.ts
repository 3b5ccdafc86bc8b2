import { defaultParseSearch, defaultStringifySearch } from "@tanstack/react-router";
import { CALENDAR_VIEWS, type CalendarView } from "../calendar-range.ts";
import { type CalendarFilter, formatFilter, parseFilter } from "../filter/calendar-filter.ts";

/** What a saved view shows; one without a view of its own leaves it as it is. */
export type ShownView = { readonly view: CalendarView | undefined; readonly filter: CalendarFilter };

/** The part of the calendar's address that says what is shown, without its question mark. */
export function formatViewSearch({ view, filter }: ShownView): string {
  const trimmed = { ...filter, text: filter.text.trim() };
  return defaultStringifySearch({ view, ...formatFilter(trimmed) }).replace(/^\?/, "");
}

/** What a saved address shows; parts that this version does not know are passed over. */
export function parseViewSearch(search: string): ShownView {
  const { view, channels, categories, authors, states, findings, find } = defaultParseSearch(search) as Record<
    string,
    unknown
  >;
  return {
    view: CALENDAR_VIEWS.find((known) => known === view),
    filter: parseFilter({
      channels: textOf(channels),
      categories: textOf(categories),
      authors: textOf(authors),
      states: textOf(states),
      findings: findings === true || undefined,
      find: textOf(find),
    }),
  };
}

/** Whether the calendar shows what was saved: days do not count, nor does the view where none was saved. */
export function isSameView(saved: ShownView, shown: ShownView): boolean {
  return formatViewSearch({ ...saved, view: saved.view ?? shown.view }) === formatViewSearch(shown);
}

function textOf(part: unknown): string | undefined {
  return typeof part === "string" || typeof part === "number" ? String(part) : undefined;
}
