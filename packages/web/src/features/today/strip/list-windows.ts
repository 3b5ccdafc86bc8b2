import type { Presence } from "../../../shared/plan/presence.ts";

/** Hours of one day in which somebody is there, in minutes of the day. */
export type LitWindow = {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly people: readonly string[];
};

/** The lit windows of a day: hours of several people that overlap are one window, those that only touch are two. */
export function listWindows(presences: readonly Omit<Presence, "date">[]): LitWindow[] {
  const windows: LitWindow[] = [];
  for (const { person, fromMinute, toMinute } of presences.toSorted((a, b) => a.fromMinute - b.fromMinute)) {
    const last = windows.at(-1);
    if (last === undefined || fromMinute >= last.toMinute) {
      windows.push({ fromMinute, toMinute, people: [person] });
    } else {
      const people = last.people.includes(person) ? last.people : [...last.people, person];
      windows[windows.length - 1] = { ...last, toMinute: Math.max(last.toMinute, toMinute), people };
    }
  }
  return windows;
}
