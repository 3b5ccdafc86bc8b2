import type { BigDate } from "../answers/answers.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import { makeZoneClocks } from "../time/zone-clocks.ts";
import { compareEntries, comparePosts, datePost, entriesOf, entryOf } from "./calendar-entries.ts";
import { type CalendarEntry, type CalendarToCheck, REACH_DAYS } from "./calendar-to-check.ts";

/** Sorts a calendar once, so that each rule finds what it looks for. */
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
