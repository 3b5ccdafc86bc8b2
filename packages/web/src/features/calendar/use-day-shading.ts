import { type DateRange, datesBetween, type IsoDate, type TimeZoneId } from "@porchlight/core";
import { useEffect } from "react";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { cellsOf } from "./listen-for-drags.ts";
import type { MoveSession } from "./use-move-session.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { Weigh } from "./what-if.ts";

type DayShading = {
  readonly session: MoveSession | undefined;
  readonly range: DateRange;
  readonly zone: TimeZoneId;
  readonly today: IsoDate;
  readonly weigh: Weigh;
};

/** So much of a frame goes into weighing days; the rest is the pointer's. */
const SLICE_MS = 6;

/**
 * While a post is in hand, says of every day on the screen what it would do there: `data-fit` and its word in
 * `data-fit-word`, written straight onto the days, a few a frame. The day under the pointer carries `data-over`.
 */
export function useDayShading({ session, range, zone, today, weigh }: DayShading): void {
  const word = useVerdictWord();
  const post = session?.post;
  const over = session?.drop?.date;

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and weights change with the calendar, not in mid-move
  useEffect(() => {
    if (post === undefined) return;
    // Days that are over go without saying.
    const days = datesBetween(range).filter((date) => date >= today);
    let frame = requestAnimationFrame(shadeSome);
    return () => {
      cancelAnimationFrame(frame);
      for (const cell of document.querySelectorAll<HTMLElement>("[data-fit]")) {
        delete cell.dataset.fit;
        delete cell.dataset.fitWord;
      }
    };

    function shadeSome() {
      const end = performance.now() + SLICE_MS;
      while (days.length > 0 && performance.now() < end) shade(days.shift());
      if (days.length > 0) frame = requestAnimationFrame(shadeSome);
    }

    function shade(date: (typeof days)[number] | undefined) {
      if (date === undefined || post === undefined) return;
      const to = fromCalendarDrop(post, { date }, zone);
      const whatIf = to === undefined ? undefined : weigh(post, to);
      if (whatIf === undefined || whatIf.verdict === "fine") return;
      for (const cell of cellsOf(date)) {
        cell.dataset.fit = whatIf.verdict;
        cell.dataset.fitWord = word(whatIf);
      }
    }
  }, [post, range.from, range.to]);

  useEffect(() => {
    if (over === undefined) return;
    const cells = cellsOf(over);
    for (const cell of cells) cell.dataset.over = "";
    return () => {
      for (const cell of cells) delete cell.dataset.over;
    };
  }, [over]);
}
