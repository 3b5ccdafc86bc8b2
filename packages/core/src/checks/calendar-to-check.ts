import type { BigDate, Closure } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import { type Category, CHANNELS, type Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import { makeZoneClocks, type ZoneClocks } from "../time/zone-clocks.ts";
import { type TimeZoneId, wallTimeAt } from "../time/zoned.ts";

/** A post with its day on the plan's clock, the Monday of that day's week and its moment in minutes since 1970. */
export type DatedPost = {
  readonly post: Post;
  readonly date: IsoDate;
  readonly monday: IsoDate;
  readonly minute: number;
};

/** What stands on one channel: a post that went out or is to, or an open slot that waits for one. */
export type CalendarEntry = {
  readonly channel: Channel;
  readonly category: Category;
  readonly date: IsoDate;
  readonly minute: number;
  readonly post?: Post;
  readonly slot?: Slot;
};

/** A calendar sorted for checking. Rules speak of what lies in `from` to `to`; they may look `REACH_DAYS` further. */
export type CalendarToCheck = DateRange & {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly events: readonly BigDate[];
  readonly closures: readonly Closure[];
  /** Every post with a day, missed ones too, by moment. */
  readonly posts: readonly DatedPost[];
  /** By channel and moment: posts without the missed ones, and open slots from today on. */
  readonly byChannel: ReadonlyMap<Channel, readonly CalendarEntry[]>;
  /** Every slot that was laid out, filled ones too, as far as they are known. */
  readonly slotByKey: ReadonlyMap<SlotKey, Slot>;
  /** The last day up to today on which something went out on a channel, as far as is known. */
  readonly lastPostOn: ReadonlyMap<Channel, IsoDate>;
  readonly clocks: ZoneClocks;
  /** False while a fix is being tried out: rules then leave out their own. */
  readonly wantsFixes: boolean;
};

/** How far outside its range a rule may look. */
export const REACH_DAYS = 28;

export function indexCalendar(input: {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  /** Slots as they are laid out; filled ones may be among them. */
  readonly slots: readonly Slot[];
  readonly events: readonly BigDate[];
  readonly range: DateRange;
  readonly today: IsoDate;
  readonly wantsFixes: boolean;
}): CalendarToCheck {
  const { plan, events, range, today } = input;
  const clocks = makeZoneClocks();
  // A day more on either side, as the posts' own clocks may stand on another day than the plan's.
  const reach = { from: addDays(range.from, -REACH_DAYS - 1), to: addDays(range.to, REACH_DAYS + 1) };
  const dated = input.posts.flatMap((post) => datePost(post, { reach, plan, clocks }));
  const posts = dated.sort(comparePosts);
  const filled = new Set(input.posts.map(({ slotKey }) => slotKey));
  const entries = [
    ...posts.flatMap((each) => entriesOf(each, today)),
    ...input.slots
      .filter(({ key, date }) => !filled.has(key) && date >= today && isWithin(date, reach))
      .map((slot) => entryOf(slot, plan, clocks)),
  ].sort(compareEntries);
  return {
    plan,
    ...range,
    today,
    events,
    closures: plan.answers.closures ?? [],
    posts,
    byChannel: groupByChannel(entries),
    slotByKey: new Map(input.slots.map((slot) => [slot.key, slot])),
    lastPostOn: findLastPosts(input),
    clocks,
    wantsFixes: input.wantsFixes,
  };
}

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

function comparePosts(a: DatedPost, b: DatedPost): number {
  return a.minute - b.minute || compareText(a.post.id, b.post.id);
}

// At the same moment posts come before slots.
function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  const nameOf = ({ post, slot }: CalendarEntry) => (post === undefined ? `1 ${slot?.key}` : `0 ${post.id}`);
  return a.minute - b.minute || compareText(nameOf(a), nameOf(b));
}

// Ideas have no place on the calendar, even if a day is written on them.
function datePost(
  post: Post,
  { reach, plan, clocks }: { readonly reach: DateRange; readonly plan: Plan; readonly clocks: ZoneClocks },
): DatedPost[] {
  const { date, time, zone, status } = post;
  if (date === undefined || time === undefined || status === "idea" || !isWithin(date, reach)) return [];
  const minute = clocks(zone).epochMinuteOf(date, time);
  const day = zone === plan.zone ? date : dayInZone(minute, plan.zone);
  return [{ post, minute, date: day, monday: startOfWeek(day) }];
}

function dayInZone(minute: number, zone: TimeZoneId): IsoDate {
  return wallTimeAt(new Date(minute * 60_000).toISOString(), zone).date;
}

// What was to go out and did not is no part of what followers saw.
function entriesOf({ post, date, minute }: DatedPost, today: IsoDate): CalendarEntry[] {
  if (isMissed(post, date, today)) return [];
  return post.channels.map((channel) => ({ channel, category: post.category, date, minute, post }));
}

/** True for a post whose day is over and that did not go out. */
export function isMissed(post: Post, date: IsoDate, today: IsoDate): boolean {
  return post.status !== "published" && date < today;
}

function entryOf(slot: Slot, plan: Plan, clocks: ZoneClocks): CalendarEntry {
  const { channel, category, zone } = slot;
  const minute = clocks(zone).epochMinuteOf(slot.date, slot.time);
  return { channel, category, date: zone === plan.zone ? slot.date : dayInZone(minute, plan.zone), minute, slot };
}

function groupByChannel(entries: readonly CalendarEntry[]): Map<Channel, CalendarEntry[]> {
  const groups = new Map<Channel, CalendarEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.channel);
    if (group === undefined) groups.set(entry.channel, [entry]);
    else group.push(entry);
  }
  return new Map(CHANNELS.flatMap((channel) => [[channel, groups.get(channel) ?? []] as const]));
}

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
