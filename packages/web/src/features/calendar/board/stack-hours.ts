import { minuteOfDay } from "@porchlight/core";
import type { PostEntry, Room, SlotEntry } from "./calendar-entry.ts";

/** A post has no length: what each chip needs below each other, in minutes of the height of an hour. */
const STACKED_MINUTES = { card: 64, half: 43, line: 28 } as const;
/** What a chip of its own takes, less where the next one stands close. */
const OWN_MINUTES = { most: 60, half: 45, least: 30 };

/** More than so many at one time are a line each. */
const ROOMY_COUNT = 3;

/** Chips that stand at one place on a sheet of hours, from the first one's time on. */
export type HourStack = { readonly entries: readonly (PostEntry | SlotEntry)[]; readonly minutes: number };

/** What stands closer to the one before than its chip is high joins it, below it and over its whole width; sorted by place. */
export function stackHours(entries: readonly (PostEntry | SlotEntry)[]): HourStack[] {
  const stacks: (PostEntry | SlotEntry)[][] = [];
  for (const entry of entries) {
    const stack = stacks.at(-1);
    const last = stack?.at(-1);
    const isClose = last?.date === entry.date && minutesBetween(last, entry) < OWN_MINUTES.least;
    if (stack !== undefined && isClose) stack.push(entry);
    else stacks.push([entry]);
  }
  return stacks.map((stack, index) => {
    const [first] = stack;
    const [next] = stacks[index + 1] ?? [];
    const isFollowed = first !== undefined && next?.date === first.date;
    const roomMinutes = isFollowed ? minutesBetween(first, next) : Number.POSITIVE_INFINITY;
    return stack.length === 1 ? alone(stack, roomMinutes) : together(stack, roomMinutes);
  });
}

/** What a chip of its own takes where the next one stands so many minutes later. */
export function minutesAlone(roomMinutes: number): number {
  return Math.max(OWN_MINUTES.least, Math.min(OWN_MINUTES.most, roomMinutes));
}

function alone(stack: HourStack["entries"], roomMinutes: number): HourStack {
  const minutes = minutesAlone(roomMinutes);
  const room = minutes === OWN_MINUTES.most ? "card" : minutes >= OWN_MINUTES.half ? "half" : "line";
  return { entries: withRooms(stack, () => room), minutes };
}

/** Written posts get both lines of their title where there is room for all, and each gets a line where there is little. */
function together(stack: HourStack["entries"], roomMinutes: number): HourStack {
  const choices = [withRooms(stack, ({ kind }) => (kind === "post" ? "card" : "half")), withRooms(stack, () => "half")];
  const fitting = choices.find((choice) => stack.length <= ROOMY_COUNT && minutesOf(choice) <= roomMinutes);
  const entries = fitting ?? withRooms(stack, () => "line");
  return { entries, minutes: minutesOf(entries) };
}

function withRooms(stack: HourStack["entries"], roomOf: (entry: PostEntry | SlotEntry) => Room): HourStack["entries"] {
  return stack.map((entry) => ({ ...entry, room: roomOf(entry) }));
}

function minutesOf(entries: HourStack["entries"]): number {
  return entries.reduce((sum, { room }) => sum + STACKED_MINUTES[room], 0);
}

function minutesBetween(a: PostEntry | SlotEntry, b: PostEntry | SlotEntry): number {
  return minuteOfDay(b.time) - minuteOfDay(a.time);
}
