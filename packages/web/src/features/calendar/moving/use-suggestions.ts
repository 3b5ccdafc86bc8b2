import type { Post, Slot, WallTime } from "@porchlight/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import { listDestinations } from "./list-destinations.ts";
import { type Suggestion, suggestMoves } from "./suggest-moves.ts";
import type { Scales } from "./weighing/scales.ts";

type SuggestionsInput = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  readonly now: WallTime;
  readonly scales: Scales;
};

/** Where a post could go, as things stand when it is asked first; undefined until every place is weighed. */
export function useSuggestions({ post, openSlots, now, scales }: SuggestionsInput): readonly Suggestion[] | undefined {
  const [requests] = useState(() =>
    listDestinations({ post, openSlots, now }).flatMap((place) => {
      const to = fromCalendarDrop(post, place, now.zone);
      return to === undefined ? [] : [{ place, request: { post, to } }];
    }),
  );
  const [chosen, setChosen] = useState<readonly Suggestion[] | undefined>(undefined);
  useSyncExternalStore(scales.subscribe, scales.revision);
  useEffect(() => {
    scales.ask(
      requests.map(({ request }) => request),
      { isUrgent: true },
    );
  }, [scales, requests]);

  if (chosen !== undefined) return chosen;
  const weighed = requests.map(({ place, request }) => ({ place, whatIf: scales.find(request) }));
  if (weighed.some(({ whatIf }) => whatIf === undefined)) return undefined;
  const suggestions = suggestMoves(weighed.flatMap(({ place, whatIf }) => (whatIf ? [{ ...place, whatIf }] : [])));
  // What is being read does not change under the eyes when the calendar is fetched anew.
  setChosen(suggestions);
  return suggestions;
}
