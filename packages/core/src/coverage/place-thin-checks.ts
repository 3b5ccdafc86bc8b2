import type { Window } from "../answers/windows.ts";
import { THIN_DAY_COUNTS } from "../facts/coverage-facts.ts";
import { subsetsOf } from "../subsets-of.ts";
import type { CheckTime } from "./check-times.ts";
import { quartersOf, startMinutesOf } from "./check-times.ts";
import { type GapWorths, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import type { Responder } from "./responders.ts";

/** The best looks on two, three and four days of the window that has most days; none where it has no more days than that. */
export function placeThinChecks(responders: readonly Responder[], worthOfGap: GapWorths): CheckTime[][] {
  const places = responders
    .flatMap((responder) => responder.windows.map((window) => ({ responder, window })))
    .filter(({ window }) => startMinutesOf(window).length > 0);
  const widest = places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best && daysOf(best) >= daysOf(place) ? best : place),
    undefined,
  );
  if (!widest) return [];
  return THIN_DAY_COUNTS.value
    .filter((count) => count < daysOf(widest))
    .map((count) => [bestOnDays(widest.responder, widest.window, { count, worthOfGap })]);
}

function daysOf({ window }: { readonly window: Window }): number {
  return window.dayIndexes.length;
}

function bestOnDays(
  responder: Responder,
  window: Window,
  wanted: { readonly count: number; readonly worthOfGap: GapWorths },
): CheckTime {
  const times = subsetsOf(window.dayIndexes, wanted.count).flatMap((dayIndexes) =>
    startMinutesOf(window).map((startMinute): CheckTime => ({ responder, window, startMinute, dayIndexes })),
  );
  const rated = times.map((time) => ({
    time,
    worth: worthOfQuarters(
      quartersOf(time).sort((a, b) => a - b),
      wanted.worthOfGap,
    ),
  }));
  return rated.reduce((best, next) => (next.worth > best.worth + WORTH_NOISE ? next : best)).time;
}
