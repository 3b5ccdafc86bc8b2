import type { Post, Slot, WallTime } from "@porchlight/core";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { listDestinations, type Place } from "./list-destinations.ts";
import { bestMove, type Suggestion } from "./suggest-moves.ts";
import type { Weigh } from "./weighing/scales.ts";
import type { Destination } from "./weighing/what-if.ts";

/** A place, and the same on the post's own clock. */
export type BetterPlace = { readonly place: Place; readonly to: Destination };

type Search = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly weigh: Weigh;
};

/**
 * Where a post that stands poorly would stand better, at most a week away or in an open slot near by; undefined where nowhere.
 * A place a step.
 */
export function* findBetterPlace({ post, openSlots, now, weigh }: Search): Generator<void, BetterPlace | undefined> {
  const weighed: (Suggestion & { readonly to: Destination })[] = [];
  for (const place of listDestinations({ post, openSlots, now })) {
    const to = fromCalendarDrop(post, place, now.zone);
    if (to === undefined) continue;
    const whatIf = weigh({ post, to });
    if (whatIf !== undefined) weighed.push({ ...place, whatIf, to });
    // They come nearest first: no later one is better than a good one.
    if (whatIf?.verdict === "good") break;
    yield;
  }
  const best = bestMove(weighed);
  return best === undefined ? undefined : { place: { date: best.date, time: best.time }, to: best.to };
}
