import { type DateRange, type Plan, timeAtMinute, type WallTime } from "@porchlight/core";
import { listPresence, mergePresence } from "../../../shared/plan/presence.ts";
import { listRoutineVisits } from "../../../shared/plan/routine-visits.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";
import type { CalendarEvent, SittingEntry } from "./calendar-entry.ts";
import { listSittings, type Sitting } from "./list-sittings.ts";
import { LINE_MINUTES, settleWords, type WordedSitting } from "./settle-words.ts";
import { endOfStretch, timedEvent } from "./timed-event.ts";

/** What stands behind the posts of a week: hours with somebody in, and what people do in them. */
export function toRoutineEvents(plan: Plan, range: DateRange, now: WallTime): CalendarEvent[] {
  const sittings = listSittings(listRoutineVisits(plan, range));
  const next = sittings.find((sitting) => sitting.checkTime !== undefined && endOfStretch(sitting) > wallText(now));
  const lit = mergePresence(listPresence(plan, range)).map(({ date, fromMinute, toMinute }) => {
    const stretch = { date, time: timeAtMinute(fromMinute), minutes: toMinute - fromMinute };
    return timedEvent(`coverage:${date}:${fromMinute}`, stretch, { kind: "coverage" });
  });
  const drawn = new Map(sittings.map((sitting) => [sitting, drawnStretch(sitting)]));
  const wordsAfter = settleWords([...drawn.values()]);
  const seated = [...drawn].map(([sitting, stretch]) => {
    const wordsAfterMinutes = wordsAfter.get(stretch) ?? 0;
    const entry: SittingEntry = {
      ...sitting,
      kind: "sitting",
      state: sitting === next ? "next" : stateOf(sitting, now),
      showsWork: isWorthALine(sitting),
      wordsAfterMinutes,
      clearMinutes: sitting.minutes,
      isSqueezed: false,
    };
    const minutes = Math.max(stretch.minutes, wordsAfterMinutes + stretch.lines * LINE_MINUTES);
    return timedEvent(`sitting:${sitting.person}:${wallText(sitting)}`, { ...stretch, minutes }, entry);
  });
  return [...lit, ...seated];
}

/**
 * Posts and sittings of a week: a post covers the end of a sitting whose words stand above it; where it would cover the words
 * the two stand side by side, and the sitting keeps to the edge.
 */
export function placeBeside(posts: readonly CalendarEvent[], routine: readonly CalendarEvent[]): CalendarEvent[] {
  const timedPosts = posts.filter(({ allDay }) => !allDay);
  const sittings = routine.filter(({ entry }) => entry.kind === "sitting");
  return [
    ...posts.map((event) => {
      const { entry } = event;
      if (entry.kind !== "post" && entry.kind !== "slot" && entry.kind !== "stack") return event;
      const isNarrowed = sittings.some((sitting) => coversWords(event, sitting));
      return isNarrowed ? { ...event, entry: { ...entry, isNarrowed } } : event;
    }),
    ...routine.map((event) => {
      const { entry, order } = event;
      if (entry.kind !== "sitting") return event;
      const over = timedPosts.filter((post) => liesOver(post, event));
      if (over.length === 0) return event;
      if (!over.some((post) => coversWords(post, event))) {
        return { ...event, entry: { ...entry, clearMinutes: Math.min(...over.map((post) => post.order - order)) } };
      }
      const end = endOfStretch({ date: entry.date, time: timeAtMinute(order), minutes: squeezedMinutes(entry) });
      return { ...event, end: later(end, event.end), entry: { ...entry, isSqueezed: true } };
    }),
  ];
}

/** Shorter work than this, beside a check, is told in the check's tip alone. */
const WORK_FROM_MINUTES = 15;

// At the edge a block of work has its mark above its minutes.
function squeezedMinutes({ checkTime, showsWork, wordsAfterMinutes }: SittingEntry): number {
  return wordsAfterMinutes + LINE_MINUTES * ((checkTime === undefined ? 0 : 1) + (showsWork ? 2 : 0));
}

function isWorthALine({ checkTime, work }: Sitting): boolean {
  const workMinutes = work.reduce((sum, { minutes }) => sum + minutes, 0);
  return checkTime === undefined || workMinutes >= WORK_FROM_MINUTES;
}

function drawnStretch(sitting: Sitting): WordedSitting {
  const { date, time, minutes, checkTime } = sitting;
  if (!isWorthALine(sitting)) return { date, time: checkTime ?? time, minutes: LINE_MINUTES, lines: 1 };
  const lines = checkTime === undefined ? 1 : 2;
  return { date, time, minutes: Math.max(minutes, lines * LINE_MINUTES), lines };
}

function stateOf(sitting: Sitting, now: WallTime): SittingEntry["state"] {
  return endOfStretch(sitting) <= wallText(now) ? "done-with" : "later";
}

function later(a: string, b: string): string {
  if (a > b) return a;
  return b;
}

function liesOver(post: CalendarEvent, sitting: CalendarEvent): boolean {
  return post.start < sitting.end && sitting.start < post.end;
}

/** True for a post over a sitting that has not a line above the post for its words, or that ends on a look. */
function coversWords(post: CalendarEvent, sitting: CalendarEvent): boolean {
  const { order, entry } = sitting;
  if (entry.kind !== "sitting" || !liesOver(post, sitting)) return false;
  const endsOnLook = entry.showsWork && entry.checkTime !== undefined && entry.checkTime !== entry.time;
  return endsOnLook || post.order - order < entry.wordsAfterMinutes + LINE_MINUTES;
}
