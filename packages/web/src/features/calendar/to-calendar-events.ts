import {
  addDays,
  type BigDate,
  type Closure,
  type DateRange,
  type IsoDate,
  minuteOfDay,
  type Plan,
  type Post,
  type Slot,
  type TimeZoneId,
  timeAtMinute,
  type WallTime,
} from "@porchlight/core";
import type { CalendarData, CalendarEvent, PostEntry, SlotEntry, VisitEntry } from "./calendar-entry.ts";
import { postStateOf, wallTimeOf } from "./post-state.ts";
import { listPresence, mergePresence, type Presence } from "./presence.ts";
import { listRoutineVisits, type RoutineVisit } from "./routine-visits.ts";

type Source = CalendarData & {
  readonly zone: TimeZoneId;
  readonly now: WallTime;
  readonly closures: readonly Closure[];
  readonly bigDates: readonly BigDate[];
  /** A sheet of hours gives each post its room; on a sheet of days those of one day share it. */
  readonly sheet: "days" | "hours";
};

/** Posts, open slots from today on, closed days and big dates as things with a place on the calendar, in order. */
export function toCalendarEvents(source: Source): CalendarEvent[] {
  return [
    ...source.closures.map(({ from, to, label }, index) =>
      wholeDays({ id: `closure:${index}`, from, to, entry: { kind: "closure", label } }),
    ),
    ...source.bigDates.map(({ from, to, label }, index) =>
      wholeDays({ id: `big-date:${index}`, from, to: to ?? from, entry: { kind: "big-date", label } }),
    ),
    ...listEntries(source).map((entry, index, entries) => {
      const id = entry.kind === "post" ? `post:${entry.postId}` : `slot:${entry.slotKey}`;
      const before = entries[index - 1];
      const after = entries[index + 1];
      const minutes = shownMinutes(entry, after);
      const sharesDay = before?.date === entry.date || after?.date === entry.date;
      const isTight = source.sheet === "days" ? sharesDay : minutes < CARD_MINUTES.most;
      return timed(id, { date: entry.date, time: entry.time, minutes }, { ...entry, isTight });
    }),
  ];
}

/** What stands behind and between the posts of a week: hours with somebody in, checks, other blocks of work. */
export function toRoutineEvents(plan: Plan, range: DateRange, now: WallTime): CalendarEvent[] {
  const visits = listRoutineVisits(plan, range);
  const next = visits.find((visit) => visit.activity === "respond" && endOf(visit) > `${now.date}T${now.time}`);
  return [
    ...mergePresence(listPresence(plan, range)).map(toCoverage),
    ...visits.map((visit) => {
      const entry: VisitEntry = { ...visit, kind: "visit", state: visitState(visit, next, now) };
      const id = `visit:${visit.activity}:${visit.person}:${visit.date}T${visit.time}`;
      return timed(id, { date: visit.date, time: visit.time, minutes: visit.minutes }, entry);
    }),
  ];
}

/** Keeps the objects of events that did not change, so that what shows them is not drawn anew. */
export function keepUnchanged(
  before: ReadonlyMap<string, CalendarEvent>,
  events: readonly CalendarEvent[],
): Map<string, CalendarEvent> {
  return new Map(
    events.map((event) => {
      const old = before.get(event.id);
      return [event.id, old !== undefined && JSON.stringify(old) === JSON.stringify(event) ? old : event];
    }),
  );
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
  return [{ kind: "post", postId, title, category, channels, date: wall.date, time: wall.time, state, isTight: false }];
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
    isTight: false,
  };
}

function toCoverage({ date, fromMinute, toMinute }: Omit<Presence, "person">): CalendarEvent {
  const minutes = toMinute - fromMinute;
  return timed(
    `coverage:${date}:${fromMinute}`,
    { date, time: timeAtMinute(fromMinute), minutes },
    { kind: "coverage" },
  );
}

function visitState(visit: RoutineVisit, next: RoutineVisit | undefined, now: WallTime): VisitEntry["state"] {
  if (visit === next) return "next";
  return endOf(visit) <= `${now.date}T${now.time}` ? "done-with" : "later";
}

/** A post has no length; an hour is what its card needs, less where the next one stands close. */
const CARD_MINUTES = { most: 60, least: 30 };

function shownMinutes(entry: PostEntry | SlotEntry, next: PostEntry | SlotEntry | undefined): number {
  if (next?.date !== entry.date) return CARD_MINUTES.most;
  const room = minuteOfDay(next.time) - minuteOfDay(entry.time);
  return room === 0 ? CARD_MINUTES.most : Math.max(CARD_MINUTES.least, Math.min(CARD_MINUTES.most, room));
}

type Stretch = { readonly date: IsoDate; readonly time: WallTime["time"]; readonly minutes: number };

function timed(id: string, stretch: Stretch, entry: CalendarEvent["entry"]): CalendarEvent {
  return { id, start: `${stretch.date}T${stretch.time}`, end: endOf(stretch), allDay: false, entry };
}

/** Blocks end at midnight at the latest, so that nothing is drawn on a day that it does not belong to. */
function endOf({ date, time, minutes }: Stretch): string {
  const end = minuteOfDay(time) + minutes;
  return end >= 1440 ? `${addDays(date, 1)}T00:00` : `${date}T${timeAtMinute(end)}`;
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
