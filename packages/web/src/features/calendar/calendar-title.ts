import type { WallFormats } from "../../shared/wall/wall-formats.ts";
import { type Span, visibleRangeOf } from "./calendar-range.ts";

/** "2026", "December 2026", a day, or the days of a week or of the weeks that it opens with; short where there is little room. */
export function calendarTitle(span: Span, formats: WallFormats): string {
  const isNarrow = span.weekDays === 3;
  if (span.view === "year") return formats.year(span.date);
  if (span.view === "day") return isNarrow ? formats.shortDay(span.date) : formats.titleDay(span.date);
  // A phone's list shares its line with all that acts.
  if (span.view === "list" && isNarrow) return formats.briefMonth(span.date);
  if (span.view !== "week" && span.isOpening !== true)
    return isNarrow ? formats.monthName(span.date) : formats.month(span.date);
  const range = visibleRangeOf(span);
  return isNarrow ? formats.shortRange(range) : formats.range(range);
}
