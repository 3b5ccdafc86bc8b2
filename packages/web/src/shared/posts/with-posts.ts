import type { CalendarReply } from "@porchlight/api/contract";
import { type DateRange, isWithin, type Post } from "@porchlight/core";

/** A post as it stands by now; without `post` it is on the calendar no more. */
export type Shown = { readonly postId: string; readonly post: Post | undefined };

/** The calendar of a range after posts were written, changed or deleted: each in its place, the slots they fill no longer open. */
export function withPosts(calendar: CalendarReply, range: DateRange, shown: readonly Shown[]): CalendarReply {
  if (shown.length === 0) return calendar;
  const isOnIt = ({ date }: Post) => date !== undefined && isWithin(date, range);
  const filled = new Set(shown.flatMap(({ post }) => post?.slotKey ?? []));
  return {
    ...calendar,
    posts: [...replaced(calendar.posts, shown, isOnIt)],
    slots: calendar.slots.filter(({ key }) => !filled.has(key)),
  };
}

/** The posts without a day after others were written, changed or deleted: those join them or leave them. */
export function withIdeas(ideas: readonly Post[], shown: readonly Shown[]): readonly Post[] {
  return shown.length === 0 ? ideas : replaced(ideas, shown, ({ date }) => date === undefined);
}

/** Known posts keep their place in the list, others come to its end. */
function replaced(posts: readonly Post[], shown: readonly Shown[], belongs: (post: Post) => boolean): readonly Post[] {
  const newest = new Map(shown.map(({ postId, post }) => [postId, post]));
  const known = new Set(posts.map(({ id }) => id));
  const kept = posts.map((post) => (newest.has(post.id) ? newest.get(post.id) : post));
  const added = [...newest].flatMap(([id, post]) => (known.has(id) ? [] : [post]));
  return [...kept, ...added]
    .filter((post) => post !== undefined)
    .filter((post) => belongs(post) || !newest.has(post.id));
}
