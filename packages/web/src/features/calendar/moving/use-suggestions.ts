import type { Post, Slot, WallTime } from "@porchlight/core";
import { useEffect, useEffectEvent, useState } from "react";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { listDestinations } from "./list-destinations.ts";
import { type Suggestion, suggestMoves } from "./suggest-moves.ts";
import { inTurns } from "./weighing/in-turns.ts";
import type { Weigh } from "./weighing/scales.ts";

type SuggestionsInput = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly weigh: Weigh;
};

/**
 * Where a post could go, as things stand when it is asked first: what is being read does not change under the eyes when the
 * calendar is fetched anew. Undefined until every place is weighed.
 */
export function useSuggestions(input: SuggestionsInput): readonly Suggestion[] | undefined {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[] | undefined>(undefined);
  const weighPlaces = useEffectEvent(() => weighAll(input));
  useEffect(() => inTurns(weighPlaces(), (weighed) => setSuggestions(suggestMoves(weighed))), []);
  return suggestions;
}

/** A place a step. */
function* weighAll({ post, openSlots, now, weigh }: SuggestionsInput): Generator<void, readonly Suggestion[]> {
  const weighed: Suggestion[] = [];
  for (const place of listDestinations({ post, openSlots, now })) {
    const to = fromCalendarDrop(post, place, now.zone);
    const whatIf = to === undefined ? undefined : weigh({ post, to });
    if (whatIf !== undefined) weighed.push({ ...place, whatIf });
    yield;
  }
  return weighed;
}
