import type { CalendarReply } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";

/** A calendar after a post was written or changed: the post in its place, the slot that it fills no longer open. */
export function withPost(calendar: CalendarReply, post: Post): CalendarReply {
  const isKnown = calendar.posts.some(({ id }) => id === post.id);
  return {
    ...calendar,
    posts: isKnown ? calendar.posts.map((old) => (old.id === post.id ? post : old)) : [...calendar.posts, post],
    slots: calendar.slots.filter(({ key }) => key !== post.slotKey),
  };
}

/** The posts without a day after one was written or changed: it joins them or leaves them. */
export function withIdea(ideas: readonly Post[], post: Post): readonly Post[] {
  if (post.date !== undefined) return ideas.filter(({ id }) => id !== post.id);
  const isKnown = ideas.some(({ id }) => id === post.id);
  return isKnown ? ideas.map((old) => (old.id === post.id ? post : old)) : [...ideas, post];
}

export function withoutPost(calendar: CalendarReply, postId: string): CalendarReply {
  return { ...calendar, posts: calendar.posts.filter(({ id }) => id !== postId) };
}
