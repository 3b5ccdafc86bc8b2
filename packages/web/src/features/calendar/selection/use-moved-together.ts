import { type IsoDate, type MovesResult, movePosts, type Plan, type Post, type Slot } from "@porchlight/core";
import { useMemo } from "react";
import { useShownCalendar } from "../../../shared/posts/history/use-shown.ts";
import { joinPosts } from "../filling/join-posts.ts";
import { type TogetherEffect, weighMovesTogether } from "../moving/weighing/weigh-moves-together.ts";
import { movedReach } from "./moved-reach.ts";

type TogetherInput = {
  readonly workspaceId: string;
  readonly plan: Plan;
  /** The posts to be moved. */
  readonly picked: readonly Post[];
  /** Whole days, below 0 back; 0 asks for nothing. */
  readonly days: number;
  readonly today: IsoDate;
  /** What is loaded already. */
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
};

/** What moving posts together comes to; `effect` is there once all moves are good and the days that they reach are known. */
export type MovedTogether = { readonly result: MovesResult | undefined; readonly effect: TogetherEffect | undefined };

/** Moves posts by days in mind: whether that can be, and what it does to the findings. */
export function useMovedTogether({
  workspaceId,
  plan,
  picked,
  days,
  today,
  posts,
  openSlots,
}: TogetherInput): MovedTogether {
  const reach = days === 0 ? undefined : movedReach(picked, days);
  const { data, isPlaceholderData } = useShownCalendar(workspaceId, reach?.toKnow ?? { from: today, to: today }, {
    enabled: reach !== undefined,
  });
  const known = reach === undefined || isPlaceholderData ? undefined : data;
  const { from, to } = reach?.range ?? {};
  return useMemo(() => {
    if (days === 0) return { result: undefined, effect: undefined };
    const slots = joinSlots(openSlots, known?.slots ?? []);
    const result = movePosts(picked, { days, today, plan, openSlots: slots });
    if (!result.ok || known === undefined || from === undefined || to === undefined) {
      return { result, effect: undefined };
    }
    const calendar = { plan, posts: joinPosts(posts, known.posts), slots, from, to, today };
    const after = result.moved.map((pair) => pair.after);
    return { result, effect: weighMovesTogether({ ...calendar, ruleSettings: known.ruleSettings }, after) };
  }, [days, picked, today, plan, posts, openSlots, known, from, to]);
}

function joinSlots(some: readonly Slot[], others: readonly Slot[]): readonly Slot[] {
  return [...new Map([...some, ...others].map((slot) => [slot.key, slot])).values()];
}
