import type { Post, Slot, WallTime } from "@porchlight/core";
import { findBetterPlace } from "./find-better-place.ts";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import type { Place } from "./list-destinations.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { Scales } from "./weighing/scales.ts";
import { weighOn } from "./weighing/weigh-on.ts";
import type { Destination, WhatIf } from "./weighing/what-if.ts";

type BetterPlaceInput = { readonly now: WallTime; readonly openSlots: readonly Slot[]; readonly scales: Scales };

type Better = {
  /** What is wrong where the post stands, in two words. */
  readonly why: string;
  readonly place: Place;
  /** The same place on the post's own clock. */
  readonly to: Destination;
};

/**
 * For a post that was just dropped: what is wrong with its place and where it would stand better. Nothing where it
 * stands well, or better nowhere. `known` is what was known of the place when it was let go.
 */
export function useBetterPlace({ now, openSlots, scales }: BetterPlaceInput) {
  const verdictWord = useVerdictWord();
  return async (post: Post, known: WhatIf | undefined): Promise<Better | undefined> => {
    const { date, time } = post;
    if (date === undefined || time === undefined) return undefined;
    const whatIf = known ?? (await weighOn(scales, { post, to: { date, time }, asNew: true }));
    if (whatIf?.verdict !== "poor") return undefined;
    const place = await findBetterPlace({ post, openSlots, now, scales });
    const to = place === undefined ? undefined : fromCalendarDrop(post, place, now.zone);
    return place === undefined || to === undefined ? undefined : { why: verdictWord(whatIf), place, to };
  };
}
