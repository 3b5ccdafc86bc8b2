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
import type { Scales } from "./weighing/scales.ts";
import type { Verdict, WhatIf } from "./weighing/what-if.ts";

type DayShading = {
  readonly session: MoveSession | undefined;
  readonly range: DateRange;
  readonly zone: TimeZoneId;
  readonly today: IsoDate;
  readonly scales: Scales;
  /** Of the place under the pointer, as soon as it is known. */
  readonly verdict: Verdict | undefined;
};

/** A day as it is drawn: as one, as a lane of hours, or both. */
type ShadedDay = { readonly date: IsoDate; readonly hasDay: boolean; readonly hasHours: boolean };

const HOURS = Array.from({ length: 24 }, (_, hour) => timeAtMinute(hour * 60));

/**
 * While a post is in hand, says of every day on the screen what it would do there: cells of days get `data-fit` and its
 * word, lanes of hours a stretch of light or hatching an hour. It is written straight onto them, as it becomes known, the
 * nearest days first. The day under the pointer carries `data-over`, with its verdict once there is one.
 */
export function useDayShading({ session, range, zone, today, scales, verdict }: DayShading): void {
  const word = useVerdictWord();
  const post = session?.post;
  const over = session?.drop?.date;

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and range come anew with each drawing, but say the same
  useEffect(() => {
    if (post === undefined) return;
    const requestFor = (drop: Drop) => {
      const to = fromCalendarDrop(post, drop, zone);
      return to === undefined ? undefined : { post, to };
    };
    const findFor = (drop: Drop): WhatIf | undefined => {
      const request = requestFor(drop);
      return request === undefined ? undefined : (scales.find(request) ?? undefined);
    };
    let waiting: readonly ShadedDay[] | undefined;
    let frame = requestAnimationFrame(askForAll);
    const stopListening = scales.subscribe(() => {
      cancelAnimationFrame(frame);
      // The first frame asks; whatever is known by each later one is written at once.
      frame = requestAnimationFrame(waiting === undefined ? askForAll : shadeKnown);
    });

    // The days of another month are drawn by the next frame.
    function askForAll() {
      waiting = shadedDays(range, { today, home: post?.date ?? today });
      const drops = waiting.flatMap(({ date, hasDay, hasHours }): Drop[] => [
        ...(hasDay ? [{ date }] : []),
        ...(hasHours ? HOURS.map((time) => ({ date, time })) : []),
      ]);
      const requests = drops.flatMap((drop) => requestFor(drop) ?? []);
      scales.ask(requests, { isUrgent: false });
      shadeKnown();
    }

    function shadeKnown() {
      waiting = waiting?.filter(({ date, hasDay, hasHours }) => {
        const whatIf = hasDay ? findFor({ date }) : undefined;
        if (whatIf !== undefined) shadeDay(date, whatIf, word);
        const fits = hasHours ? HOURS.map((time) => findFor({ date, time })?.verdict) : [];
        if (fits.some((fit) => fit !== undefined)) shadeHours(date, fits);
        return (hasDay && whatIf === undefined) || fits.includes(undefined);
      });
    }

    return () => {
      cancelAnimationFrame(frame);
      stopListening();
      scales.forgetWaiting();
      clearShading();
    };
  }, [post, range.from, range.to, scales]);

  useEffect(() => {
    if (over === undefined) return;
    const cells = cellsOf(over);
    for (const cell of cells) cell.dataset.over = verdict ?? "";
    return () => {
      for (const cell of cells) delete cell.dataset.over;
    };
  }, [over, verdict]);
}

/** The days on the screen from today on, the nearest to a post's own first; days that are over go without saying. */
function shadedDays(
  range: DateRange,
  { today, home }: { readonly today: IsoDate; readonly home: IsoDate },
): ShadedDay[] {
  return datesBetween(range)
    .filter((date) => date >= today)
    .toSorted((a, b) => Math.abs(daysBetween(home, a)) - Math.abs(daysBetween(home, b)))
    .map((date) => {
      const cells = cellsOf(date);
      return { date, hasDay: cells.some((cell) => !isLane(cell)), hasHours: cells.some(isLane) };
    });
}
