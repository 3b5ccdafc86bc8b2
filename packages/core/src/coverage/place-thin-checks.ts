import type { Window } from "../answers/windows.ts";
import { THIN_DAY_COUNTS } from "../facts/coverage-facts.ts";
import { subsetsOf } from "../subsets-of.ts";
import { DAY_QUARTERS } from "../time/week-ring.ts";
import type { CheckTime } from "./check-times.ts";
import { quartersOf, startMinutesOf } from "./check-times.ts";
import { type GapWorths, WORTH_NOISE } from "./gap-worths.ts";
import type { Responder } from "./responders.ts";

/** The best looks on two, three and four days of the window that has most days; none where it has no more days than that. */
export function placeThinChecks(responders: readonly Responder[], worthsAt: GapWorths): CheckTime[][] {
  const places = responders
    .flatMap((responder) => responder.windows.map((window) => ({ responder, window })))
    .filter(({ window }) => startMinutesOf(window).length > 0);
  const widest = places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best && daysOf(best) >= daysOf(place) ? best : place),
    undefined,
  );
  if (!widest) return [];
  const times = listTimes(widest, worthsAt);
  return THIN_DAY_COUNTS.value
    .filter((count) => count < daysOf(widest))
    .flatMap((count) => bestOnDays(times, subsetsOf(widest.window.dayIndexes, count)));
}

function daysOf({ window }: { readonly window: Window }): number {
  return window.dayIndexes.length;
}

/** A clock time on all days of a window, with what a gap before it is worth: on each day the same. */
type RatedTime = { readonly time: CheckTime; readonly worths: Float64Array };

function listTimes(
  { responder, window }: { readonly responder: Responder; readonly window: Window },
  worthsAt: GapWorths,
): RatedTime[] {
  return startMinutesOf(window).map((startMinute) => {
    const time = { responder, window, startMinute, dayIndexes: window.dayIndexes };
    return { time, worths: worthsAt(quartersOf(time)[0] ?? 0) };
  });
}

function bestOnDays(times: readonly RatedTime[], daySets: readonly (readonly number[])[]): CheckTime[][] {
  let best: { readonly time: CheckTime; readonly dayIndexes: readonly number[]; readonly worth: number } | undefined;
  for (const dayIndexes of daySets) {
    const gaps = gapsBetween(dayIndexes);
    for (const { time, worths } of times) {
      let worth = 0;
      for (const gap of gaps) worth += worths[gap] ?? 0;
      if (worth > (best?.worth ?? Number.NEGATIVE_INFINITY) + WORTH_NOISE) best = { time, dayIndexes, worth };
    }
  }
  return best ? [[{ ...best.time, dayIndexes: best.dayIndexes }]] : [];
}

// The same at every time of day: quarter hours from each day to the one before it, round the week.
function gapsBetween(dayIndexes: readonly number[]): number[] {
  return dayIndexes.map((day, index) => (day - (dayIndexes[index - 1] ?? (dayIndexes.at(-1) ?? 0) - 7)) * DAY_QUARTERS);
}
