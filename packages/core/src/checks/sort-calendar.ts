import type { BigDate } from "../answers/answers.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { countText } from "../posts/count-text.ts";
import type { Post } from "../posts/post.ts";
import { remember } from "../remember.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import { makeZoneClocks } from "../time/zone-clocks.ts";
import { datePost, entriesOf, entryOf } from "./calendar-entries.ts";
import { type CalendarEntry, type CalendarToCheck, type DatedPost, REACH_DAYS } from "./calendar-to-check.ts";
import { countCategories } from "./categories-by-day.ts";
import { groupByChannel } from "./entries-by-channel.ts";
import { rememberLastPosts } from "./last-posts.ts";
import { groupByWeek } from "./posts-by-week.ts";
import { groupByWords } from "./posts-by-words.ts";
import { countSlotFills } from "./slot-fills.ts";

/** A calendar sorted for its rules, in which one post after the other can be changed. */
export type SortedCalendar = {
  readonly calendar: CalendarToCheck;
  /** The post as it stands. */
  readonly postOf: (id: string) => Post | undefined;
  /** Puts a post in the place of the one with its id, or takes that one off; a slot that is left is open again. */
  readonly replace: (id: string, post: Post | undefined) => Touched;
};

/** Where a change of a post can be felt. */
export type Touched = {
  /** The days on which something came or went. */
  readonly days: readonly IsoDate[];
  readonly channels: readonly Channel[];
};

/** Sorts a calendar once. Slots are taken as they are laid out; filled ones may be among them. */
export function sortCalendar(input: {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly slots: readonly Slot[];
  readonly events: readonly BigDate[];
  readonly range: DateRange;
  readonly today: IsoDate;
  /** What people have set as a check's own number. */
  readonly limitOf: CalendarToCheck["limitOf"];
}): SortedCalendar {
  const { plan, events, range, today, limitOf } = input;
  const clocks = makeZoneClocks();
  // A day more on either side, as the posts' own clocks may stand on another day than the plan's.
  const reach = { from: addDays(range.from, -REACH_DAYS - 1), to: addDays(range.to, REACH_DAYS + 1) };
  const isInReach = (date: IsoDate | undefined) => date !== undefined && isWithin(date, reach);
  const posts = new Map<string, Placed>();
  const fills = countSlotFills(input.posts, input.slots);
  const farPosts = input.posts.filter(({ date }) => !isInReach(date));

  for (const post of input.posts) {
    posts.set(post.id, { post, dated: isInReach(post.date) ? datePost(post, plan, clocks) : undefined });
  }
  const datedPosts = [...posts.values()].flatMap(({ dated }) => dated ?? []);
  const entries = datedPosts.flatMap((dated) => entriesOf(dated, today));
  for (const slot of input.slots) {
    if (fills.isOpen(slot.key) && isWaiting(slot)) entries.push(entryOf(slot, plan, clocks));
  }
  const byWeek = groupByWeek(datedPosts);
  const byWords = groupByWords(datedPosts);
  const byChannel = groupByChannel(entries);
  const categories = countCategories(
    plan.channels.map(({ channel }) => channel),
    entries,
  );

  const calendar: CalendarToCheck = {
    plan,
    ...range,
    today,
    events,
    closures: plan.answers.closures ?? [],
    clocks,
    postsBetween: byWeek.between,
    postsInWeek: byWeek.inWeek,
    postOf: (id) => posts.get(id)?.dated,
    postsSaying: byWords.saying,
    entriesOn: byChannel.on,
    categoriesBetween: categories.countsBetween,
    countOn: rememberCounts(),
    limitOf,
    lastPostOn: rememberLastPosts({ plan, farPosts, today, entriesOn: byChannel.on }),
  };
  return { calendar, postOf: (id) => posts.get(id)?.post, replace };

  function replace(id: string, post: Post | undefined): Touched {
    const before = posts.get(id);
    const dated = post === undefined ? undefined : datePost(post, plan, clocks);
    const moved: Moved[] = [];
    if (before?.dated !== undefined) moved.push(remove(before.dated));
    if (dated !== undefined) moved.push(insert(dated));
    moved.push(...settleSlots(before?.post.slotKey, post?.slotKey));
    if (post === undefined) posts.delete(id);
    else posts.set(id, { post, dated });
    const channels = [...new Set(moved.flatMap(channelsOf))];
    // What went out last decides from when on a channel is silent: from then, from today, or else from its start; from there
    // it is counted, too, as long as nothing stands before it.
    const isOut = [before?.post, post].some((each) => each?.status === "published");
    const starts = channels.map((channel) => startOf(plan, channel));
    const silentFrom = isOut ? [today, ...starts] : starts.filter((start) => moved.some(({ date }) => date <= start));
    return { days: [...new Set([...moved.map(({ date }) => date), ...silentFrom])], channels };
  }

  function insert(dated: DatedPost): DatedPost {
    byWeek.insert(dated);
    byWords.insert(dated);
    for (const entry of entriesOf(dated, today)) insertEntry(entry);
    return dated;
  }

  function remove(dated: DatedPost): DatedPost {
    byWeek.remove(dated);
    byWords.remove(dated);
    for (const entry of entriesOf(dated, today)) removeEntry(entry);
    return dated;
  }

  function settleSlots(left: SlotKey | undefined, taken: SlotKey | undefined): CalendarEntry[] {
    const { opened, closed } = fills.change(left, taken);
    return [
      ...(opened === undefined || !isWaiting(opened) ? [] : [insertEntry(entryOf(opened, plan, clocks))]),
      ...(closed === undefined ? [] : removeEntry(entryOf(closed, plan, clocks))),
    ];
  }

  function isWaiting({ date }: Slot): boolean {
    return date >= today && isInReach(date);
  }

  function insertEntry(entry: CalendarEntry): CalendarEntry {
    byChannel.insert(entry);
    categories.count(entry, 1);
    return entry;
  }

  function removeEntry(entry: CalendarEntry): CalendarEntry[] {
    if (!byChannel.remove(entry)) return [];
    categories.count(entry, -1);
    return [entry];
  }
}

type Placed = { readonly post: Post; readonly dated: DatedPost | undefined };
type Moved = DatedPost | CalendarEntry;

function startOf({ channels, startsOn }: Plan, channel: Channel): IsoDate {
  return channels.find((each) => each.channel === channel)?.startsOn ?? startsOn;
}

function channelsOf(moved: Moved): readonly Channel[] {
  return "channel" in moved ? [moved.channel] : moved.post.channels;
}

function rememberCounts(): CalendarToCheck["countOn"] {
  const countsOf = remember((channel: Channel) => remember((text: string) => countText(text, channel)));
  return (channel, text) => countsOf(channel)(text);
}
