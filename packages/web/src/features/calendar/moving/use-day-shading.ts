import { type DateRange, datesBetween, type IsoDate, type LocalTime, type TimeZoneId } from "@porchlight/core";
import { useEffect } from "react";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { cellsOf } from "./listen-for-drags.ts";
import { clearShading, shadeDays } from "./shade-days.ts";
import type { MoveSession } from "./use-move-session.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { Weigher } from "./what-if.ts";

type DayShading = {
  readonly session: MoveSession | undefined;
  readonly range: DateRange;
  readonly zone: TimeZoneId;
  readonly today: IsoDate;
  readonly weigher: Weigher;
};

/** So much of a frame goes into weighing places; the rest is the pointer's. */
const SLICE_MS = 6;

/**
 * While a post is in hand, says of every day on the screen what it would do there: cells of days get `data-fit` and its
 * word, lanes of hours a stretch of light or hatching an hour. It is written straight onto them, a few a frame. The day
 * under the pointer carries `data-over`.
 */
export function useDayShading({ session, range, zone, today, weigher }: DayShading): void {
  const word = useVerdictWord();
  const post = session?.post;
  const over = session?.drop?.date;

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and weights change with the calendar, not in mid-move
  useEffect(() => {
    if (post === undefined) return;
    const fitAt = (date: IsoDate, time?: LocalTime) => {
      const to = fromCalendarDrop(post, time === undefined ? { date } : { date, time }, zone);
      return to === undefined ? undefined : weigher.weigh(post, to);
    };
    // Days that are over go without saying.
    const days = datesBetween(range).filter((date) => date >= today);
    const steps = shadeDays(days, fitAt, word);
    let frame = requestAnimationFrame(shadeSome);
    return () => {
      cancelAnimationFrame(frame);
      clearShading();
    };

    function shadeSome() {
      const end = performance.now() + SLICE_MS;
      // A calendar so full that one place takes longer than a slice is left unshaded under a moving hand.
      while (performance.now() < end) if (weigher.isSlow() || steps.next().done === true) return;
      frame = requestAnimationFrame(shadeSome);
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
