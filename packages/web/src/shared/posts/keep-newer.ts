import type { CalendarReply } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { replaceEqualDeep } from "@tanstack/react-query";

/** A calendar that comes in, with the posts of which a newer version is held already as they are held: answers overtake each other. */
export function keepNewerCalendar(held: CalendarReply | undefined, calendar: CalendarReply): CalendarReply {
  return held === undefined ? calendar : { ...calendar, posts: keepNewerPosts(held.posts, calendar.posts) };
}

/** The same of a list of posts. */
export function keepNewerPosts(held: readonly Post[], posts: readonly Post[]): Post[] {
  const known = new Map(held.map((post) => [post.id, post]));
  return posts.map((post) => {
    const mine = known.get(post.id);
    return mine !== undefined && mine.version > post.version ? mine : post;
  });
}

/** How a query takes in data that may be older than what it holds; what did not change stays the same object. */
export function sharingNewer<Data>(keepNewer: (held: Data, next: Data) => Data) {
  return (held: unknown, next: unknown): unknown =>
    replaceEqualDeep(held, held === undefined ? next : keepNewer(held as Data, next as Data));
}
