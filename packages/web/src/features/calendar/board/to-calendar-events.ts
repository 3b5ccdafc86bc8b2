import {
  addDays,
  type BigDate,
  type Closure,
  type IsoDate,
  minuteOfDay,
  type Post,
  type Slot,
  type TimeZoneId,
  type WallTime,
} from "@porchlight/core";
import { postStateOf } from "../../../shared/posts/post-state.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { type ShownAuthor, showAuthors } from "../authors/shown-author.ts";
import type {
  CalendarData,
  CalendarEntry,
  CalendarEvent,
  FoldedEntry,
  PostEntry,
  SlotEntry,
} from "./calendar-entry.ts";
import { shareDay } from "./share-day.ts";
import { minutesAlone, stackHours } from "./stack-hours.ts";
import { DAY_MINUTES, hourlyEvent, idOf, timedEvent } from "./timed-event.ts";

type Source = CalendarData & {
  readonly zone: TimeZoneId;
  readonly now: WallTime;
  readonly closures: readonly Closure[];
  readonly bigDates: readonly BigDate[];
  /** The names of those who make posts. */
  readonly people: readonly string[];
  /** On a sheet of hours chips stand at theirs; on a sheet of days those of one day share it. */
  readonly sheet: "days" | "hours";
  /** What a day of a sheet of days has below its number; unknown until it was measured. */
  readonly dayPx?: number | undefined;
};

/** Bars of whole days stand above all that has an hour. */
const ABOVE_HOURS = -1;

/** Posts, open slots from today on, closed days and big dates as things with a place on the calendar, in order. */
export function toCalendarEvents(source: Source): CalendarEvent[] {
  const bars = listBars(source);
  const entries = listEntries(source);
  return [...bars, ...(source.sheet === "hours" ? onHours(entries) : onDays(entries, { bars, dayPx: source.dayPx }))];
}

function listBars({ closures, bigDates }: Source): CalendarEvent[] {
  return [
    ...closures.map(({ from, to, label }, index) =>
      wholeDays({ id: `closure:${index}`, from, to, entry: { kind: "closure", label } }),
    ),
    ...bigDates.map(({ from, to, label }, index) =>
      wholeDays({ id: `big-date:${index}`, from, to: to ?? from, entry: { kind: "big-date", label } }),
    ),
  ];
}

function onHours(entries: readonly (PostEntry | SlotEntry)[]): CalendarEvent[] {
  return stackHours(entries).flatMap(({ entries: stack, minutes }) => {
    const [first] = stack;
    if (first === undefined) return [];
    const stretch = { date: first.date, time: first.time, minutes };
    if (stack.length === 1) return timedEvent(idOf(first), stretch, first);
    return timedEvent(`stack:${idOf(first)}`, stretch, { kind: "stack", entries: stack, isNarrowed: false });
  });
}

type OnDays = { readonly bars: readonly CalendarEvent[]; readonly dayPx: number | undefined };

function onDays(entries: readonly (PostEntry | SlotEntry)[], { bars, dayPx }: OnDays): CalendarEvent[] {
  return [...Map.groupBy(entries, ({ date }) => date)].flatMap(([date, ofDay]) => {
    const above = bars.filter(({ start, end }) => start <= date && date < end);
    const shares = shareDay({ entries: ofDay, bars: above.length, heightPx: dayPx });
    const shown = shares.flatMap(({ entry, room, isFolded }, index) => {
      if (isFolded) return [];
      const next = ofDay.find(({ time }, other) => other > index && time > entry.time);
      const roomMinutes = next === undefined ? DAY_MINUTES : minuteOfDay(next.time) - minuteOfDay(entry.time);
      return hourlyEvent({ ...entry, room }, minutesAlone(roomMinutes));
    });
    const folded = shares.flatMap(({ entry, room, isFolded }) => (isFolded ? { ...entry, room } : []));
    if (folded.length === 0) return shown;
    return [...shown, foldedOn(date, { shown: [...above, ...shown].map(({ entry }) => entry), folded })];
  });
}

type Folded = { readonly shown: readonly CalendarEntry[]; readonly folded: FoldedEntry["folded"] };

function foldedOn(date: IsoDate, { shown, folded }: Folded): CalendarEvent {
  const entry: FoldedEntry = { kind: "folded", date, shown: shown.filter(standsOnDays), folded };
  const last = timedEvent(`folded:${date}`, { date, time: "23:59", minutes: 1 }, entry);
  return { ...last, order: DAY_MINUTES };
}

function standsOnDays(entry: CalendarEntry): entry is FoldedEntry["shown"][number] {
  return ["post", "slot", "closure", "big-date"].includes(entry.kind);
}

function listEntries({ posts, slots, zone, now, people }: Source): (PostEntry | SlotEntry)[] {
  const authorOf = showAuthors(people);
  const open = slots.map((slot) => toSlotEntry(slot, zone)).filter(({ date }) => date >= now.date);
  return [...posts.flatMap((post) => toPostEntry(post, { zone, now, author: authorOf(post) })), ...open].sort(byPlace);
}

type Shown = { readonly zone: TimeZoneId; readonly now: WallTime; readonly author: ShownAuthor | undefined };

function toPostEntry(post: Post, { zone, now, author }: Shown): PostEntry[] {
  const wall = wallTimeOf(post, zone);
  if (wall === undefined) return [];
  const { id: postId, title, category, channels, status } = post;
  const state = postStateOf(status, wall, now);
  return [
    {
      kind: "post",
      postId,
      title,
      category,
      channels,
      date: wall.date,
      time: wall.time,
      state,
      ...(author === undefined ? {} : { author }),
      room: "card",
      isNarrowed: false,
    },
  ];
}

function toSlotEntry(slot: Slot, zone: TimeZoneId): SlotEntry {
  const { date, time } = wallTimeOf(slot, zone) ?? slot;
  const { key: slotKey, category, channel, event } = slot;
  return {
    kind: "slot",
    slotKey,
    category,
    channel,
    date,
    time,
    ...(event === undefined ? {} : { event }),
    room: "card",
    isNarrowed: false,
  };
}

type WholeDays = {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly entry: CalendarEvent["entry"];
};

function wholeDays({ id, from, to, entry }: WholeDays): CalendarEvent {
  return { id, start: from, end: addDays(to, 1), allDay: true, order: ABOVE_HOURS, entry };
}

function byPlace(a: PostEntry | SlotEntry, b: PostEntry | SlotEntry): number {
  return a.date.localeCompare(b.date) || a.time.localeCompare(b.time) || a.kind.localeCompare(b.kind);
}
