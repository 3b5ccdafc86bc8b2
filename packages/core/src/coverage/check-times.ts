import type { Window } from "../answers/windows.ts";
import { CHECK_ROOM_MINUTES } from "../facts/coverage-facts.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing, QUARTER_MINUTES } from "../time/week-ring.ts";
import type { Check } from "./check.ts";
import type { Responder } from "./responders.ts";

/** One clock time in one window of one person, kept on several of the window's days. */
export type CheckTime = {
  readonly responder: Responder;
  readonly window: Window;
  /** Minute of the day on which the window begins; past 1440 it lies on the next day. */
  readonly startMinute: number;
  readonly dayIndexes: readonly number[];
};

/** Every quarter hour of a window at which a check can begin and still has room. */
export function startMinutesOf(window: Window): number[] {
  const first = Math.ceil(window.fromMinute / QUARTER_MINUTES) * QUARTER_MINUTES;
  const last = window.fromMinute + window.lengthMinutes - CHECK_ROOM_MINUTES.value;
  const count = Math.max(0, Math.floor((last - first) / QUARTER_MINUTES) + 1);
  return Array.from({ length: count }, (_, index) => first + index * QUARTER_MINUTES);
}

/** The quarter hours of the business's week at which a check time falls. */
export function quartersOf({ responder, startMinute, dayIndexes }: CheckTime): number[] {
  return dayIndexes.map(
    (day) => onWeekRing(day * DAY_MINUTES + startMinute + responder.shiftMinutes) / QUARTER_MINUTES,
  );
}

/** A check time as single checks on the person's own clock. */
export function checksOf({ responder, startMinute, dayIndexes }: CheckTime): Check[] {
  return dayIndexes.map((day) => {
    const ownMinute = onWeekRing(day * DAY_MINUTES + startMinute);
    return {
      person: responder.person.name,
      day: WEEKDAYS[Math.floor(ownMinute / DAY_MINUTES)] ?? "mo",
      time: timeAtMinute(ownMinute),
      zone: responder.zone,
      minuteOfWeek: onWeekRing(ownMinute + responder.shiftMinutes),
    };
  });
}
