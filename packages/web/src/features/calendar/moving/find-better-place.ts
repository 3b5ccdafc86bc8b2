import type { Post, Slot, WallTime } from "@porchlight/core";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { listDestinations, type Place } from "./list-destinations.ts";
import { bestMove, type Suggestion } from "./suggest-moves.ts";
import type { Scales } from "./weighing/scales.ts";
import { weighOn } from "./weighing/weigh-on.ts";

type Better = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly scales: Scales;
};

/** Where a post that stands poorly would stand better, at most a week away or in an open slot near by; undefined where nowhere. */
export async function findBetterPlace({ post, openSlots, now, scales }: Better): Promise<Place | undefined> {
  const weighed: Suggestion[] = [];
  for (const place of listDestinations({ post, openSlots, now })) {
    const to = fromCalendarDrop(post, place, now.zone);
    const whatIf = to === undefined ? null : await weighOn(scales, { post, to });
    if (whatIf === null) continue;
    weighed.push({ ...place, whatIf });
    // They come nearest first: no later one is better than a good one.
    if (whatIf.verdict === "good") break;
  }
  return bestMove(weighed);
}
