import type { Post, Slot, WallTime } from "@porchlight/core";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { listDestinations, type Place } from "./list-destinations.ts";
import { bestMove, type Suggestion } from "./suggest-moves.ts";
import type { Scales } from "./weighing/scales.ts";
import { weighOn } from "./weighing/weigh-on.ts";
import type { Destination } from "./weighing/what-if.ts";

/** A place, and the same on the post's own clock. */
export type BetterPlace = { readonly place: Place; readonly to: Destination };

type Search = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly scales: Scales;
};

/** Where a post that stands poorly would stand better, at most a week away or in an open slot near by; undefined where nowhere. */
export async function findBetterPlace({ post, openSlots, now, scales }: Search): Promise<BetterPlace | undefined> {
  const weighed: (Suggestion & { readonly to: Destination })[] = [];
  for (const place of listDestinations({ post, openSlots, now })) {
    const to = fromCalendarDrop(post, place, now.zone);
    if (to === undefined) continue;
    const whatIf = await weighOn(scales, { post, to });
    if (whatIf === null) continue;
    weighed.push({ ...place, whatIf, to });
    // They come nearest first: no later one is better than a good one.
    if (whatIf.verdict === "good") break;
  }
  const best = bestMove(weighed);
  return best === undefined ? undefined : { place: { date: best.date, time: best.time }, to: best.to };
}
