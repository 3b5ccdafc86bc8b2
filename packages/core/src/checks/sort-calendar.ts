import type { BigDate } from "../answers/answers.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { firstFrom } from "../slots/entries-between.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type DateRange, datesBetween, type IsoDate, isWithin, laterOf } from "../time/iso-date.ts";
import { makeZoneClocks } from "../time/zone-clocks.ts";
import { compareEntries, comparePosts, datePost, entriesOf, entryOf } from "./calendar-entries.ts";
import { type CalendarEntry, type CalendarToCheck, type DatedPost, REACH_DAYS } from "./calendar-to-check.ts";
import { countSlotFills } from "./slot-fills.ts";
import { insertSorted, removeSorted } from "./sorted-list.ts";
import { wordsOf } from "./words-of.ts";

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
}): SortedCalendar {
  const { plan, events, range, today } = input;
  const clocks = makeZoneClocks();
  // A day more on either side, as the posts' own clocks may stand on another day than the plan's.
  const reach = { from: addDays(range.from, -REACH_DAYS - 1), to: addDays(range.to, REACH_DAYS + 1) };
  const posts = new Map(input.posts.map((post) => [post.id, post]));
  const fills = countSlotFills(input.posts, input.slots);
  const datedPosts = new Map<string, DatedPost>();
  const postsByDay = new Map<IsoDate, DatedPost[]>();
  const postsByWords = new Map<string, DatedPost[]>();
  const entriesByChannel = new Map<Channel, CalendarEntry[]>();
  const lastPosts = findLastPosts({ plan, posts: input.posts.filter(({ date }) => !isInReach(date)), today });

  for (const post of input.posts) if (isInReach(post.date)) add(post, push);
  for (const slot of input.slots) if (fills.isOpen(slot.key)) openSlot(slot, push);
  for (const lists of [postsByDay, postsByWords]) for (const list of lists.values()) list.sort(comparePosts);
  for (const list of entriesByChannel.values()) list.sort(compareEntries);

  const calendar: CalendarToCheck = {
    plan,
    ...range,
    today,
    events,
    closures: plan.answers.closures ?? [],
    clocks,
    postsBetween: (days) => datesBetween(days).flatMap((day) => postsByDay.get(day) ?? []),
    postOf: (id) => datedPosts.get(id),
    postsSaying: (key) => postsByWords.get(key) ?? [],
    entriesOn: (channel) => entriesByChannel.get(channel) ?? [],
    lastPostOn,
  };
  return { calendar, postOf: (id) => posts.get(id), replace };

  function replace(id: string, post: Post | undefined): Touched {
    const before = posts.get(id);
    const moved: Moved[] = [];
    if (before !== undefined) moved.push(...remove(before));
    if (post !== undefined) moved.push(...add(post, insertSorted));
    moved.push(...settleSlots(before?.slotKey, post?.slotKey));
    if (post === undefined) posts.delete(id);
    else posts.set(id, post);
    const channels = [...new Set(moved.flatMap(channelsOf))];
    // What went out last decides from when on a channel is silent: from then, from today, or else from its start.
    const isOut = [before, post].some((each) => each?.status === "published");
    const silentFrom = isOut ? [today, ...channels.map((channel) => startOf(plan, channel))] : [];
    return { days: [...new Set([...moved.map(({ date }) => date), ...silentFrom])], channels };
  }

  function add(post: Post, put: Put): Moved[] {
    const dated = datePost(post, plan, clocks);
    if (dated === undefined) return [];
    datedPosts.set(post.id, dated);
    put(listAt(postsByDay, dated.date), dated, comparePosts);
    for (const { key } of wordsOf(post)) put(listAt(postsByWords, key), dated, comparePosts);
    for (const entry of entriesOf(dated, today)) put(listAt(entriesByChannel, entry.channel), entry, compareEntries);
    return [dated];
  }

  function remove({ id }: Post): Moved[] {
    const dated = datedPosts.get(id);
    if (dated === undefined) return [];
    datedPosts.delete(id);
    removeSorted(listAt(postsByDay, dated.date), dated, comparePosts);
    for (const { key } of wordsOf(dated.post)) removeSorted(listAt(postsByWords, key), dated, comparePosts);
    for (const entry of entriesOf(dated, today)) {
      removeSorted(listAt(entriesByChannel, entry.channel), entry, compareEntries);
    }
    return [dated];
  }

  function settleSlots(left: SlotKey | undefined, taken: SlotKey | undefined): Moved[] {
    const { opened, closed } = fills.change(left, taken);
    return [
      ...(opened === undefined ? [] : openSlot(opened, insertSorted)),
      ...(closed === undefined ? [] : closeSlot(closed)),
    ];
  }

  function openSlot(slot: Slot, put: Put): Moved[] {
    if (slot.date < today || !isInReach(slot.date)) return [];
    const entry = entryOf(slot, plan, clocks);
    put(listAt(entriesByChannel, entry.channel), entry, compareEntries);
    return [entry];
  }

  function closeSlot(slot: Slot): Moved[] {
    const entry = entryOf(slot, plan, clocks);
    return removeSorted(listAt(entriesByChannel, entry.channel), entry, compareEntries) ? [entry] : [];
  }

  function isInReach(date: IsoDate | undefined): boolean {
    return date !== undefined && isWithin(date, reach);
  }

  function lastPostOn(channel: Channel): IsoDate | undefined {
    const known = lastPosts.get(channel);
    const here = lastPublishedIn(entriesByChannel.get(channel) ?? [], today);
    return known === undefined || here === undefined ? (known ?? here) : laterOf(known, here);
  }
}

type Moved = DatedPost | CalendarEntry;
type Put = <Item>(list: Item[], item: Item, compare: (a: Item, b: Item) => number) => void;

// While everything is put in, sorting once at the end is quicker.
const push: Put = (list, item) => {
  list.push(item);
};

function lastPublishedIn(entries: readonly CalendarEntry[], today: IsoDate): IsoDate | undefined {
  const past = entries.slice(0, firstFrom(entries, addDays(today, 1)));
  return past.findLast(({ post }) => post?.status === "published")?.date;
}

function startOf({ channels, startsOn }: Plan, channel: Channel): IsoDate {
  return channels.find((each) => each.channel === channel)?.startsOn ?? startsOn;
}

function channelsOf(moved: Moved): readonly Channel[] {
  return "channel" in moved ? [moved.channel] : moved.post.channels;
}

function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

// What the answers say and what posts far from the range tell; a post nearer by is found on its channel.
function findLastPosts(input: {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly today: IsoDate;
}): Map<Channel, IsoDate> {
  const last = new Map<Channel, IsoDate>();
  const remember = (channel: Channel, date: IsoDate | undefined) => {
    if (date === undefined || date > input.today) return;
    const known = last.get(channel);
    if (known === undefined || date > known) last.set(channel, date);
  };
  for (const { channel, lastPostOn } of input.plan.answers.channels) remember(channel, lastPostOn);
  for (const post of input.posts) {
    if (post.status !== "published") continue;
    for (const channel of post.channels) remember(channel, post.date);
  }
  return last;
}
