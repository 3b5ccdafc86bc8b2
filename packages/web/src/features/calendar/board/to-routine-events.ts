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
    const entry: SittingEntry = { ...sitting, kind: "sitting", state, showsWork, isSqueezed: false };
    return timedEvent(`sitting:${sitting.person}:${wallText(sitting)}`, shownStretch(entry), entry);
  });
  return [...lit, ...seated];
}

/** Posts and sittings of a week, where two stand at the same hour side by side: the sitting keeps to the edge. */
export function placeBeside(posts: readonly CalendarEvent[], routine: readonly CalendarEvent[]): CalendarEvent[] {
  const timedPosts = posts.filter(({ allDay }) => !allDay);
  const sittings = routine.filter(({ entry }) => entry.kind === "sitting");
  return [
    ...posts.map((event) => {
      const { entry } = event;
      const isNarrowed = !event.allDay && sittings.some((sitting) => overlap(event, sitting));
      return isNarrowed && (entry.kind === "post" || entry.kind === "slot")
        ? { ...event, entry: { ...entry, isNarrowed } }
        : event;
    }),
    ...routine.map((event) => {
      const { entry } = event;
      const isSqueezed = entry.kind === "sitting" && timedPosts.some((post) => overlap(event, post));
      return isSqueezed ? { ...event, entry: { ...entry, isSqueezed } } : event;
    }),
  ];
}

/** A line of words takes the height of so many minutes. */
const LINE_MINUTES = 20;

/** Shorter work than this, beside a check, is told in the check's tip alone. */
const WORK_FROM_MINUTES = 15;

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

function overlap(a: CalendarEvent, b: CalendarEvent): boolean {
  return a.start < b.end && b.start < a.end;
}
