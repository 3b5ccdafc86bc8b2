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
import { postStateOf } from "../chips/post-state.ts";
import { wallTimeOf } from "../wall-time-of.ts";
import type { CalendarData, CalendarEvent, PostEntry, Room, SlotEntry } from "./calendar-entry.ts";
import { timedEvent } from "./timed-event.ts";

type Source = CalendarData & {
  readonly zone: TimeZoneId;
  readonly now: WallTime;
  readonly closures: readonly Closure[];
  readonly bigDates: readonly BigDate[];
  /** A sheet of hours gives each post its room; on a sheet of days those of one day share it. */
  readonly sheet: "days" | "hours";
  /** Rows of a sheet of days are too low for two cards. */
  readonly isTight?: boolean;
};

/** A post has no length; an hour is what its card needs, less where the next one stands close. */
const CARD_MINUTES = { most: 60, half: 45, least: 30 };

/** Posts, open slots from today on, closed days and big dates as things with a place on the calendar, in order. */
export function toCalendarEvents(source: Source): CalendarEvent[] {
  const placed = listEntries(source);
  const perDay = countPerDay(placed);
  return [
    ...source.closures.map(({ from, to, label }, index) =>
      wholeDays({ id: `closure:${index}`, from, to, entry: { kind: "closure", label } }),
    ),
    ...source.bigDates.map(({ from, to, label }, index) =>
      wholeDays({ id: `big-date:${index}`, from, to: to ?? from, entry: { kind: "big-date", label } }),
    ),
    ...placed.map((entry, index, entries) => {
      const id = entry.kind === "post" ? `post:${entry.postId}` : `slot:${entry.slotKey}`;
      const minutes = shownMinutes(entry, entries[index + 1]);
      const room = source.sheet === "days" ? roomOnDay(perDay.get(entry.date) ?? 1, source) : roomForMinutes(minutes);
      return timedEvent(id, { date: entry.date, time: entry.time, minutes }, { ...entry, room });
    }),
  ];
}

function listEntries({ posts, slots, zone, now }: Source): (PostEntry | SlotEntry)[] {
  const open = slots.map((slot) => toSlotEntry(slot, zone)).filter(({ date }) => date >= now.date);
  return [...posts.flatMap((post) => toPostEntry(post, zone, now)), ...open].sort(byPlace);
}

function toPostEntry(post: Post, zone: TimeZoneId, now: WallTime): PostEntry[] {
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

function countPerDay(entries: readonly (PostEntry | SlotEntry)[]): Map<IsoDate, number> {
  const counts = new Map<IsoDate, number>();
  for (const { date } of entries) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}

function roomOnDay(count: number, { isTight = false }: Pick<Source, "isTight">): Room {
  if (count === 1) return "card";
  return count === 2 && !isTight ? "half" : "line";
}

function roomForMinutes(minutes: number): Room {
  if (minutes === CARD_MINUTES.most) return "card";
  return minutes >= CARD_MINUTES.half ? "half" : "line";
}

function shownMinutes(entry: PostEntry | SlotEntry, next: PostEntry | SlotEntry | undefined): number {
  if (next?.date !== entry.date) return CARD_MINUTES.most;
  const room = minuteOfDay(next.time) - minuteOfDay(entry.time);
  return room === 0 ? CARD_MINUTES.most : Math.max(CARD_MINUTES.least, Math.min(CARD_MINUTES.most, room));
}

type WholeDays = {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly entry: CalendarEvent["entry"];
};

function wholeDays({ id, from, to, entry }: WholeDays): CalendarEvent {
  return { id, start: from, end: addDays(to, 1), allDay: true, entry };
}

function byPlace(a: PostEntry | SlotEntry, b: PostEntry | SlotEntry): number {
  return a.date.localeCompare(b.date) || a.time.localeCompare(b.time) || a.kind.localeCompare(b.kind);
}
