import { bestStarts } from "./best-starts.ts";
import { type GapWorths, WORTH_NOISE, worthOfQuarters } from "./gap-worths.ts";
import { type PlacedTime, quartersIn } from "./placed-time.ts";
import { settleTimes } from "./settle-times.ts";

/**
 * Each time may stand best beside the others and still be better elsewhere together with them: from the best sets of one
 * time of each window, all settle.
 */
export function settleAfresh(placed: PlacedTime[], worthsAt: GapWorths): PlacedTime[] {
  if (placed.length < 2) return placed;
  const worthOf = (times: readonly PlacedTime[]) => worthOfQuarters(quartersIn(times), worthsAt);
  return bestStarts(
    placed.map(({ of }) => of),
    worthsAt,
  )
    .map((times) => settleTimes(times, worthsAt))
    .reduce((best, times) => (worthOf(times) > worthOf(best) + WORTH_NOISE ? times : best), placed);
}
