import { type DateRange, type Plan, timeAtMinute, type WallTime } from "@porchlight/core";
import { listPresence, mergePresence } from "../../../shared/plan/presence.ts";
import { listRoutineVisits } from "../../../shared/plan/routine-visits.ts";
import { wallText } from "../wall-text.ts";
import type { CalendarEvent, SittingEntry } from "./calendar-entry.ts";
import { listSittings, type Sitting } from "./list-sittings.ts";
import { endOfStretch, type Stretch, timedEvent } from "./timed-event.ts";

/** What stands behind the posts of a week: hours with somebody in, and what people do in them. */
export function toRoutineEvents(plan: Plan, range: DateRange, now: WallTime): CalendarEvent[] {
  const sittings = listSittings(listRoutineVisits(plan, range));
  const next = sittings.find((sitting) => sitting.checkTime !== undefined && endOfStretch(sitting) > wallText(now));
  const lit = mergePresence(listPresence(plan, range)).map(({ date, fromMinute, toMinute }) => {
    const stretch = { date, time: timeAtMinute(fromMinute), minutes: toMinute - fromMinute };
    return timedEvent(`coverage:${date}:${fromMinute}`, stretch, { kind: "coverage" });
  });
  const seated = sittings.map((sitting) => {
    const state = sitting === next ? "next" : stateOf(sitting, now);
    const showsWork = isWorthALine(sitting);
    const { minutes: clearMinutes } = sitting;
    const entry: SittingEntry = { ...sitting, kind: "sitting", state, showsWork, clearMinutes, isSqueezed: false };
    return timedEvent(`sitting:${sitting.person}:${wallText(sitting)}`, shownStretch(entry), entry);
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
      return { ...event, end: end > event.end ? end : event.end, entry: { ...entry, isSqueezed: true } };
    }),
  ];
}

/** A line of words takes the height of so many minutes. */
const LINE_MINUTES = 20;

/** Shorter work than this, beside a check, is told in the check's tip alone. */
const WORK_FROM_MINUTES = 15;

// At the edge a block of work has its mark above its minutes.
function squeezedMinutes({ checkTime, showsWork }: SittingEntry): number {
  return LINE_MINUTES * ((checkTime === undefined ? 0 : 1) + (showsWork ? 2 : 0));
}

function isWorthALine({ checkTime, work }: Sitting): boolean {
  const workMinutes = work.reduce((sum, { minutes }) => sum + minutes, 0);
  return checkTime === undefined || workMinutes >= WORK_FROM_MINUTES;
}

function shownStretch({ date, time, minutes, checkTime, showsWork }: SittingEntry): Stretch {
  if (!showsWork) return { date, time: checkTime ?? time, minutes: LINE_MINUTES };
  const lines = checkTime === undefined ? 1 : 2;
  return { date, time, minutes: Math.max(minutes, lines * LINE_MINUTES) };
}

function stateOf(sitting: Sitting, now: WallTime): SittingEntry["state"] {
  return endOfStretch(sitting) <= wallText(now) ? "done-with" : "later";
}

function liesOver(post: CalendarEvent, sitting: CalendarEvent): boolean {
  return post.start < sitting.end && sitting.start < post.end;
}

/** True for a post over a sitting that has not a line above the post for its words, or that ends on a look. */
function coversWords(post: CalendarEvent, sitting: CalendarEvent): boolean {
  const { order, entry } = sitting;
  if (entry.kind !== "sitting" || !liesOver(post, sitting)) return false;
  const endsOnLook = entry.showsWork && entry.checkTime !== undefined && entry.checkTime !== entry.time;
  return endsOnLook || post.order - order < LINE_MINUTES;
}
