import { type CalendarToCheck, indexCalendar, REACH_DAYS } from "../checks/calendar-to-check.ts";
import { type CalendarInput, checkCalendar } from "../checks/check-calendar.ts";
import type { Finding } from "../checks/finding.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { addDays } from "../time/iso-date.ts";
import { somePlan } from "./some-plan.ts";

const DECEMBER = { from: "2026-11-23", to: "2026-12-20", today: "2026-11-23" } as const;

/** A calendar of four weeks from the plan's start, today its first day; a test names only what it speaks of. */
export function aCalendar(changes: Partial<CalendarInput> = {}): CalendarToCheck {
  const { plan = somePlan(), posts = [], events, slots, from, to, today } = { ...DECEMBER, ...changes };
  const reach = { from: addDays(from, -REACH_DAYS), to: addDays(to, REACH_DAYS) };
  return indexCalendar({
    plan,
    posts,
    openSlots: slots ?? layOutSlots(plan, reach),
    events: events ?? plan.answers.events ?? [],
    range: { from, to },
    today,
  });
}

/** What all checks say of the same calendar. */
export function checked(changes: Partial<CalendarInput> = {}): Finding[] {
  return checkCalendar({ plan: somePlan(), posts: [], ...DECEMBER, ...changes });
}

/** What the checks of one code say. */
export function checkedFor(code: string, changes: Partial<CalendarInput> = {}): Finding[] {
  return checked(changes).filter((finding) => finding.code === code);
}
