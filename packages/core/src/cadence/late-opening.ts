import type { WeeklyHours } from "../answers/answers.ts";
import { BEFORE_OPENING_MINUTES, LATE_FROM_MINUTE } from "../facts/cadence-facts.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import type { PeakMinutes } from "./audience-clock.ts";

export type LateOpening = {
  readonly openDays: readonly Weekday[];
  /** Minute of the day of the earliest opening. */
  readonly opensAtMinute: number;
  /** When its guests decide about their evening. */
  readonly peak: PeakMinutes;
};

/** What an evening's firm posts around; undefined for a firm that opens earlier on any day. */
export function findLateOpening(workingHours: WeeklyHours): LateOpening | undefined {
  const openings = workingHours.map(({ from }) => minuteOfDay(from));
  const opensAtMinute = Math.min(...openings);
  if (openings.length === 0 || opensAtMinute < LATE_FROM_MINUTE.value) return undefined;
  const [from, to] = BEFORE_OPENING_MINUTES.value;
  return {
    openDays: WEEKDAYS.filter((day) => workingHours.some(({ days }) => days.includes(day))),
    opensAtMinute,
    peak: { from: opensAtMinute - from, to: opensAtMinute - to },
  };
}
