import type { Post } from "../posts/post.ts";
import type { DateRange } from "../time/iso-date.ts";
import { compareEntries, comparePosts, datePost, entriesOf, entryOf } from "./calendar-entries.ts";
import type { CalendarEntry, CalendarToCheck } from "./calendar-to-check.ts";

/** The same calendar with one post changed, or without it; a slot that it leaves is open again. For trying a fix out. */
export function withPost(calendar: CalendarToCheck, before: Post, after: Post | undefined): CalendarToCheck {
  const { plan, clocks, today, slotByKey } = calendar;
  const dated = after === undefined ? [] : datePost(after, { reach: ALWAYS, plan, clocks });
  const leftKey = after === undefined || after.slotKey === before.slotKey ? undefined : before.slotKey;
  const left = leftKey === undefined ? undefined : slotByKey.get(leftKey);
  const added = [
    ...dated.flatMap((each) => entriesOf(each, today)),
    ...(left === undefined || left.date < today ? [] : [entryOf(left, plan, clocks)]),
  ];
  const stays = ({ post, slot }: CalendarEntry) =>
    post?.id !== before.id && (slot === undefined || slot.key !== after?.slotKey);
  const byChannel = new Map(
    [...calendar.byChannel].map(([channel, entries]) => {
      const here = added.filter((entry) => entry.channel === channel);
      const others = entries.filter(stays);
      return [channel, here.length === 0 ? others : [...others, ...here].sort(compareEntries)] as const;
    }),
  );
  const posts = [...calendar.posts.filter(({ post }) => post.id !== before.id), ...dated].sort(comparePosts);
  return { ...calendar, posts, byChannel };
}

const ALWAYS: DateRange = { from: "0000-01-01", to: "9999-12-31" };
