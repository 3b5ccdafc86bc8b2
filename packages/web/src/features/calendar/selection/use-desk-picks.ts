import { type DateRange, daysBetween, isWithin, type Post, type Slot } from "@porchlight/core";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import type { Filtered } from "../filter/use-filtered.ts";
import type { Drop } from "../moving/from-calendar-drop.ts";
import { usePicks } from "./use-picks.ts";

type DeskPicksInput = Omit<Parameters<typeof usePicks>[0], "shown" | "isShown" | "openSlots"> & {
  /** What the filter shows. */
  readonly filtered: Filtered;
  readonly openSlots: readonly Slot[];
  /** The days on the screen. */
  readonly range: DateRange;
};

/** The picks of the posts that are on the screen, on the calendar's clock. */
export function useDeskPicks({ filtered, range, ...input }: DeskPicksInput) {
  const { plan } = input;
  const picks = usePicks({
    ...input,
    shown: postsInOrder(),
    // Ideas lie beside the calendar, where no filter hides them.
    isShown: (post) => post.date === undefined || filtered.isShown(post),
  });
  return {
    ...picks,
    /** True when a post is dropped with the others that are picked. */
    dropAll: (post: Post, drop: Drop): boolean => {
      const from = wallTimeOf(post, plan.zone);
      if (from === undefined || picks.posts.length < 2 || !picks.selection.has(post.id)) return false;
      picks.moveAlong(daysBetween(from.date, drop.date));
      return true;
    },
  };

  function postsInOrder(): readonly Post[] {
    const placed = filtered.data.posts.flatMap((post) => {
      const wall = wallTimeOf(post, plan.zone);
      return wall !== undefined && isWithin(wall.date, range) ? [{ post, at: `${wall.date} ${wall.time}` }] : [];
    });
    return placed.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ post }) => post);
  }
}
