import type { Plan } from "../plan/plan.ts";
import { findSlots } from "../slots/find-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import type { ChangedPost } from "./changed-post.ts";
import { movePost } from "./move-post.ts";
import type { Post } from "./post.ts";
import { takeSlots } from "./take-slots.ts";

/** A post that can't be moved with the others. */
export type RefusedMove = {
  /** As it stands. */
  readonly post: Post;
  /** Why; `past-day`: the day that it would go to is gone. */
  readonly code: "already-published" | "needs-a-day" | "needs-a-time" | "past-day";
};

/** What came of moving posts together: all of them moved, or none and why. */
export type MovesResult =
  | {
      /** All could be moved. */
      readonly ok: true;
      /** Each as it was and as it shall be, in the order given. */
      readonly moved: readonly ChangedPost[];
    }
  | {
      /** All stay where they are. */
      readonly ok: false;
      /** Those that hold the others up. */
      readonly refused: readonly RefusedMove[];
    };

/**
 * Moves posts by the same number of days, each at its hour, all or none. They take open slots of their new days as one that
 * is moved alone does, slots that they leave to one another included; no two of them the same.
 */
export function movePosts(
  posts: readonly Post[],
  {
    days,
    today,
    plan,
    openSlots,
  }: {
    /** Whole days; below 0 back. */
    readonly days: number;
    /** The day it is for the business; nothing is moved to a day before it. */
    readonly today: IsoDate;
    /** The plan that makes the slots. */
    readonly plan: Plan;
    /** The slots that no post fills, on the days that the posts go to. */
    readonly openSlots: readonly Slot[];
  },
): MovesResult {
  const moves = posts.map((post) => ({ post, result: moveBy(post, { days, today }) }));
  const refused = moves.flatMap(({ post, result }) => (typeof result === "string" ? [{ post, code: result }] : []));
  if (refused.length > 0) return { ok: false, refused };
  const own = findSlots(
    plan,
    posts.flatMap(({ slotKey }) => slotKey ?? []),
  );
  const places = moves.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
  const after = takeSlots(places, [...openSlots, ...own]);
  return { ok: true, moved: moves.flatMap(({ post }, index) => pairOf(post, after[index])) };
}

function moveBy(
  post: Post,
  { days, today }: { readonly days: number; readonly today: IsoDate },
): Post | RefusedMove["code"] {
  const date = post.date === undefined ? undefined : addDays(post.date, days);
  const result = movePost(post, date === undefined ? {} : { date }, []);
  if (!result.ok) return result.code;
  return date !== undefined && date < today ? "past-day" : result.post;
}

function pairOf(before: Post, after: Post | undefined): ChangedPost[] {
  return after === undefined ? [] : [{ before, after }];
}
