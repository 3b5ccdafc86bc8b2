import type { Post, Slot, WallTime } from "@porchlight/core";
import { type BetterPlace, findBetterPlace } from "./find-better-place.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { Scales } from "./weighing/scales.ts";
import { weighOn } from "./weighing/weigh-on.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type BetterPlaceInput = { readonly now: WallTime; readonly openSlots: readonly Slot[]; readonly scales: Scales };

type Better = BetterPlace & {
  /** What is wrong where the post stands, in two words. */
  readonly why: string;
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
    const better = await findBetterPlace({ post, openSlots, now, scales });
    return better === undefined ? undefined : { ...better, why: verdictWord(whatIf) };
  };
}
