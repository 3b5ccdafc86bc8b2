import type { Post, Slot, WallTime } from "@porchlight/core";
import { useEffect, useRef } from "react";
import { type BetterPlace, findBetterPlace } from "./find-better-place.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import { inTurns } from "./weighing/in-turns.ts";
import type { Weigh } from "./weighing/scales.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type BetterPlaceInput = { readonly now: WallTime; readonly openSlots: readonly Slot[]; readonly weigh: Weigh };

type Better = BetterPlace & {
  /** What is wrong where the post stands, in two words. */
  readonly why: string;
};

/**
 * For a post that was just dropped: what is wrong with its place and where it would stand better. Nothing where it
 * stands well, or better nowhere. `known` is what was known of the place when it was let go.
 */
export function useBetterPlace(input: BetterPlaceInput) {
  const verdictWord = useVerdictWord();
  // Whoever dropped it asks when it is saved, and by then the calendar is another.
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  return async (post: Post, known: WhatIf | undefined): Promise<Better | undefined> => {
    const { date, time } = post;
    if (date === undefined || time === undefined) return undefined;
    const whatIf = known ?? latest.current.weigh({ post, to: { date, time }, asNew: true });
    if (whatIf?.verdict !== "poor") return undefined;
    const better = await new Promise<BetterPlace | undefined>((resolve) => {
      inTurns(findBetterPlace({ post, ...latest.current }), resolve);
    });
    return better === undefined ? undefined : { ...better, why: verdictWord(whatIf) };
  };
}
