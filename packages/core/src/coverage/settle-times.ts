import { type Gains, gainsBeside } from "./gains-beside.ts";
import { type GapWorths, WORTH_NOISE } from "./gap-worths.ts";
import { addQuarters, removeQuarters } from "./placed-quarters.ts";
import { type PlacedTime, quartersIn, roomBeside } from "./placed-time.ts";

/** How often all times of a pattern are gone through to see whether another quarter hour is better. */
const SETTLING_PASSES = 3;

/** Lets each time of a pattern in turn move to the quarter hour of its window that is best beside the others. */
export function settleTimes(placed: readonly PlacedTime[], worthsAt: GapWorths): PlacedTime[] {
  const settled = [...placed];
  let quarters = quartersIn(placed);
  // A time needs another look only when some other one has moved since its last.
  let moves = 0;
  const movesSeen = settled.map(() => -1);
  for (let pass = 0; pass < SETTLING_PASSES; pass += 1) {
    for (const [index, current] of settled.entries()) {
      if (movesSeen[index] === moves) continue;
      const others = settled.filter((_, other) => other !== index);
      const otherQuarters = removeQuarters(quarters, current.quarters);
      const gains = gainsBeside(otherQuarters, current.of, worthsAt);
      const best = bestPlaceOf(current, gains, roomBeside(others, current.of));
      if (best !== current) {
        moves += 1;
        quarters = addQuarters(otherQuarters, best.quarters);
      }
      settled[index] = best;
      movesSeen[index] = moves;
    }
  }
  return settled;
}

function bestPlaceOf(current: PlacedTime, gains: Gains, hasRoom: (place: PlacedTime) => boolean): PlacedTime {
  let best = current;
  let most = gains[current.offset] ?? 0;
  const { places } = current.of;
  for (let index = 0; index < places.length; index += 1) {
    const gain = gains[index] ?? 0;
    const place = places[index];
    if (place === undefined || gain <= most + WORTH_NOISE || !hasRoom(place)) continue;
    best = place;
    most = gain;
  }
  return best;
}
