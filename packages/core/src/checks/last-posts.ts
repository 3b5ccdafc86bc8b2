import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { firstFrom } from "../slots/entries-between.ts";
import { addDays, type IsoDate, laterOf } from "../time/iso-date.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";

/** Says the last day up to today on which something went out on a channel, as far as is known. */
export function rememberLastPosts(input: {
  readonly plan: Plan;
  /** Posts too far from the range to stand among the entries. */
  readonly farPosts: readonly Post[];
  readonly today: IsoDate;
  /** What stands on a channel, by moment. */
  readonly entriesOn: (channel: Channel) => readonly CalendarEntry[];
}): (channel: Channel) => IsoDate | undefined {
  const { today, entriesOn } = input;
  const far = findLastPosts(input);
  return (channel) => {
    const known = far.get(channel);
    const here = findLastPublished(entriesOn(channel), today);
    return known === undefined || here === undefined ? (known ?? here) : laterOf(known, here);
  };
}

// What the answers say and what posts far from the range tell.
function findLastPosts(input: {
  readonly plan: Plan;
  readonly farPosts: readonly Post[];
  readonly today: IsoDate;
}): ReadonlyMap<Channel, IsoDate> {
  const last = new Map<Channel, IsoDate>();
  const remember = (channel: Channel, date: IsoDate | undefined) => {
    if (date === undefined || date > input.today) return;
    last.set(channel, laterOf(last.get(channel) ?? date, date));
  };
  for (const { channel, lastPostOn } of input.plan.answers.channels) remember(channel, lastPostOn);
  for (const post of input.farPosts) {
    if (post.status !== "published") continue;
    for (const channel of post.channels) remember(channel, post.date);
  }
  return last;
}

// What did not go out is not among the entries of the past, so the last of them is seldom far.
function findLastPublished(entries: readonly CalendarEntry[], today: IsoDate): IsoDate | undefined {
  for (let place = firstFrom(entries, addDays(today, 1)) - 1; place >= 0; place -= 1) {
    const entry = entries[place];
    if (entry?.post?.status === "published") return entry.date;
  }
  return undefined;
}
