import {
  type DateRange,
  datesBetween,
  daysBetween,
  type IsoDate,
  type TimeZoneId,
  timeAtMinute,
} from "@porchlight/core";
import { useEffect } from "react";
import { cellsOf, isLane } from "./day-cells.ts";
import { type Drop, fromCalendarDrop } from "./from-calendar-drop.ts";
import { clearShading, shadeDay, shadeHours } from "./shade-days.ts";
import type { MoveSession } from "./use-move-session.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import { inTurns } from "./weighing/in-turns.ts";
import type { Weigh } from "./weighing/scales.ts";
import type { Verdict, WhatIf } from "./weighing/what-if.ts";

type DayShading = {
  readonly session: MoveSession | undefined;
  readonly range: DateRange;
  readonly zone: TimeZoneId;
  readonly today: IsoDate;
  readonly weigh: Weigh;
  /** Of the place under the pointer. */
  readonly verdict: Verdict | undefined;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => timeAtMinute(hour * 60));

/**
 * While a post is in hand, says of every day on the screen what it would do there: cells of days get `data-fit` and its
 * word, lanes of hours a stretch of light or hatching an hour. It is written straight onto them, the nearest days first,
 * over some frames. The day under the pointer carries `data-over`, with its verdict.
 */
export function useDayShading({ session, range, zone, today, weigh, verdict }: DayShading): void {
  const word = useVerdictWord();
  const post = session?.post;
  const over = session?.drop?.date;

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and range come anew with each drawing, but say the same
  useEffect(() => {
    if (post === undefined) return;
    const weighAt = (drop: Drop): WhatIf | undefined => {
      const to = fromCalendarDrop(post, drop, zone);
      return to === undefined ? undefined : weigh({ post, to });
    };
    // The days of another month are drawn by the first step. A place a step.
    function* shadeAll() {
      for (const date of daysFrom(post?.date ?? today, range).filter((each) => each >= today)) {
        const cells = cellsOf(date);
        if (cells.some((cell) => !isLane(cell))) {
          const whatIf = weighAt({ date });
          if (whatIf !== undefined) shadeDay(date, whatIf, word);
          yield;
        }
        if (!cells.some(isLane)) continue;
        const fits: (Verdict | undefined)[] = [];
        for (const time of HOURS) {
          fits.push(weighAt({ date, time })?.verdict);
          yield;
        }
        shadeHours(date, fits);
      }
    }
    const stop = inTurns(shadeAll());
    return () => {
      stop();
      clearShading();
    };
  }, [post, range.from, range.to, weigh]);

  useEffect(() => {
    if (over === undefined) return;
    const cells = cellsOf(over);
    for (const cell of cells) cell.dataset.over = verdict ?? "";
    return () => {
      for (const cell of cells) delete cell.dataset.over;
    };
  }, [over, verdict]);
}

/** The days on the screen, the nearest to a post's own first. */
function daysFrom(home: IsoDate, range: DateRange): readonly IsoDate[] {
  return datesBetween(range).toSorted((a, b) => Math.abs(daysBetween(home, a)) - Math.abs(daysBetween(home, b)));
}
