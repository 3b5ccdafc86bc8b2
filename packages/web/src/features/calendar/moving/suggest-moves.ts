import { wallText } from "../../../shared/wall/wall-text.ts";
import type { Place } from "./list-destinations.ts";
import type { Verdict, WhatIf } from "./weighing/what-if.ts";

/** A place and what a move there would do. */
export type Suggestion = Place & { readonly whatIf: WhatIf };

const COUNT = 3;
const RANK: Readonly<Record<Verdict, number>> = { good: 0, fine: 2, poor: 4 };

/** The best three of some weighed places, nearest first, in the order of the calendar. */
export function suggestMoves(weighed: readonly Suggestion[]): Suggestion[] {
  return weighed
    .toSorted((a, b) => rankOf(a.whatIf) - rankOf(b.whatIf))
    .slice(0, COUNT)
    .toSorted((a, b) => wallText(a).localeCompare(wallText(b)));
}

/** The best of some weighed places, the nearest of its kind; undefined where there is none but poor ones. */
export function bestMove<Weighed extends Suggestion>(weighed: readonly Weighed[]): Weighed | undefined {
  const [best] = weighed.toSorted((a, b) => rankOf(a.whatIf) - rankOf(b.whatIf));
  return best?.whatIf.verdict === "poor" ? undefined : best;
}

/** Of two that are alike otherwise, the one that keeps to a slot of the plan comes first. */
function rankOf({ verdict, fills }: WhatIf): number {
  return RANK[verdict] + (fills === undefined ? 1 : 0);
}
