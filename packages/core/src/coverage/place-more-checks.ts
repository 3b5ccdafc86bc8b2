import { CHECK_TIMES_MAX, CHECKS_PER_WEEK_MAX } from "../facts/coverage-facts.ts";
import type { CheckTime } from "./check-times.ts";
import { gainsBeside } from "./gains-beside.ts";
import { type GapWorths, WORTH_NOISE } from "./gap-worths.ts";
import { type PlacedTime, quartersIn, roomBeside, type WindowTimes } from "./placed-time.ts";
import { settleAfresh } from "./settle-afresh.ts";
import { settleTimes } from "./settle-times.ts";

/** Patterns of so few times are also settled from another start: where one time stands decides where the others can. */
const AFRESH_TIMES_MAX = 3;

/**
 * Ever more checks: each step adds the clock time that gains most per check (the first step: most at all), then lets every
 * time of the pattern settle on its best quarter hour. Each step is one pattern.
 */
export function placeMoreChecks(
  windows: readonly WindowTimes[],
  worthsAt: GapWorths,
  timesMax: number = CHECK_TIMES_MAX.value,
): CheckTime[][] {
  const patterns: PlacedTime[][] = [];
  let placed: PlacedTime[] = [];
  while (patterns.length < timesMax) {
    const next = bestAddition(placed, windows, worthsAt);
    if (!next) break;
    placed = settleTimes([...placed, next], worthsAt);
    if (placed.length <= AFRESH_TIMES_MAX) placed = settleAfresh(placed, worthsAt);
    patterns.push(placed);
  }
  return patterns.map((pattern) => pattern.map(({ time }) => time));
}

function bestAddition(
  placed: readonly PlacedTime[],
  windows: readonly WindowTimes[],
  worthsAt: GapWorths,
): PlacedTime | undefined {
  const quarters = quartersIn(placed);
  let best: PlacedTime | undefined;
  let most = 0;
  for (const window of windows) {
    const checkCount = window.firstQuarters.length;
    if (quarters.length + checkCount > CHECKS_PER_WEEK_MAX.value) continue;
    const hasRoom = roomBeside(placed, window);
    const gains = gainsBeside(quarters, window, worthsAt);
    for (const place of window.places) {
      const worth = gains[place.offset] ?? 0;
      const gain = placed.length === 0 ? worth : worth / checkCount;
      if (gain <= most + WORTH_NOISE || !hasRoom(place)) continue;
      best = place;
      most = gain;
    }
  }
  return best;
}
