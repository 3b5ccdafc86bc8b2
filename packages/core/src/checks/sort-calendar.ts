import type { BigDate } from "../answers/answers.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { countText } from "../posts/count-text.ts";
import type { Post } from "../posts/post.ts";
import { remember } from "../remember.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import { makeZoneClocks } from "../time/zone-clocks.ts";
import { channelsOf, datePost, dateSlot } from "./calendar-entries.ts";
import { type CalendarEntry, type CalendarToCheck, type DatedPost, REACH_DAYS } from "./calendar-to-check.ts";
import { countCategories } from "./categories-by-cycle.ts";
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
  const placing = { plan, clocks, today };
  // A day more on either side, as the posts' own clocks may stand on another day than the plan's.
  const reach = { from: addDays(range.from, -REACH_DAYS - 1), to: addDays(range.to, REACH_DAYS + 1) };
  const isInReach = (date: IsoDate | undefined) => date !== undefined && isWithin(date, reach);
  // Whoever gives a post twice means one post.
  const byId = new Map(input.posts.map((post) => [post.id, placeOf(post)]));
  const placed = [...byId.values()];
  const posts = placed.map(({ post }) => post);
  const farPosts = posts.filter(({ date }) => !isInReach(date));
  const fills = countSlotFills(posts, input.slots);
  const openSlots = input.slots.filter((slot) => fills.isOpen(slot.key) && isWaiting(slot));
  const byWeek = groupByWeek(placed.filter(isDated));
  const datedPosts = byWeek.all();
  const entries = [...datedPosts.filter(isShown), ...openSlots.map((slot) => dateSlot(slot, placing))];
  const byWords = groupByWords(datedPosts);
  const byChannel = groupByChannel(entries);
  const categories = countCategories(plan, entries);

  const calendar: CalendarToCheck = {
    plan,
    ...range,
    today,
    events,
    closures: plan.answers.closures ?? [],
    clocks,
    postsBetween: byWeek.between,
    postsInWeek: byWeek.inWeek,
    postOf: findDated,
    postsSayingAs: byWords.sayingAs,
    postsSayingSame: byWords.sayingSame,
    entriesOn: byChannel.on,
    categoriesIn: categories.countsIn,
    countOn: rememberCounts(),
    limitOf,
    lastPostOn: rememberLastPosts({ plan, farPosts, today, entriesOn: byChannel.on }),
  };
  return { calendar, postOf: (id) => byId.get(id)?.post, replace };

  function placeOf(given: Post): Placed {
    const post = onEachOnce(given);
    return place(isInReach(post.date) ? datePost(post, placing) : undefined, post);
  }

  function replace(id: string, given: Post | undefined): Touched {
    const post = given && onEachOnce(given);
    const before = byId.get(id);
    const out = findDated(id);
    const into = post === undefined ? undefined : datePost(post, placing);
    replaceEntry(shownOf(out), shownOf(into));
    if (out !== undefined) {
      byWeek.remove(out);
      byWords.remove(out);
    }
    if (into !== undefined) {
      byWeek.insert(into);
      byWords.insert(into);
    }
    if (post === undefined) byId.delete(id);
    else byId.set(id, place(into, post));
    const moved = [out, into, ...settleSlots(before?.post.slotKey, post?.slotKey)].filter((each) => each !== undefined);
    const channels = [...new Set(moved.flatMap(channelsOf))];
    // What went out last decides from when on a channel is silent: from then, from today, or else from its start; from there
    // it is counted, too, as long as nothing stands before it.
    const isOut = [before?.post, post].some((each) => each?.status === "published");
    const starts = channels.map((channel) => startOf(plan, channel));
    const silentFrom = isOut ? [today, ...starts] : starts.filter((start) => moved.some(({ date }) => date <= start));
    return { days: [...new Set([...moved.map(({ date }) => date), ...silentFrom])], channels };
  }

  function settleSlots(left: SlotKey | undefined, taken: SlotKey | undefined): CalendarEntry[] {
    const { opened, closed } = fills.change(left, taken);
    const [into, out] = [opened, closed].map((slot) =>
      slot === undefined || !isWaiting(slot) ? undefined : dateSlot(slot, placing),
    );
    replaceEntry(out, into);
    return [into, out].filter((each) => each !== undefined);
  }

  function replaceEntry(out: CalendarEntry | undefined, into: CalendarEntry | undefined): void {
    byChannel.replace(out, into);
    if (out !== undefined) categories.count(out, -1);
    if (into !== undefined) categories.count(into, 1);
  }

  function findDated(id: string): DatedPost | undefined {
    const known = byId.get(id);
    return known !== undefined && isDated(known) ? known : undefined;
  }

  function isWaiting({ date }: Slot): boolean {
    return date >= today && isInReach(date);
  }
}

/** A post, with its place on the calendar where it has one. */
type Placed = DatedPost | { readonly post: Post; readonly minute?: undefined };

// Whoever names a channel twice means it once.
function onEachOnce(post: Post): Post {
  const channels = new Set(post.channels);
  return channels.size === post.channels.length ? post : { ...post, channels: [...channels] };
}

function place(dated: DatedPost | undefined, post: Post): Placed {
  return dated ?? { post };
}

function isDated(placed: Placed): placed is DatedPost {
  return placed.minute !== undefined;
}

// What was to go out and did not is no part of what followers saw.
function isShown({ isMissed }: DatedPost): boolean {
  return !isMissed;
}

function shownOf(dated: DatedPost | undefined): DatedPost | undefined {
  return dated?.isMissed === true ? undefined : dated;
}

function startOf({ channels, startsOn }: Plan, channel: Channel): IsoDate {
  return channels.find((each) => each.channel === channel)?.startsOn ?? startsOn;
}

function rememberCounts(): CalendarToCheck["countOn"] {
  const countsOf = remember((channel: Channel) => remember((text: string) => countText(text, channel)));
  return (channel, text) => countsOf(channel)(text);
}
