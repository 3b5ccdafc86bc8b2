import { type LocalTime, minuteOfDay } from "@porchlight/core";

const NOON = 12 * 60;
const EVENING = 18 * 60;
/** Until then it is still the night before. */
const MORNING = 4 * 60;

export function greetingOf(time: LocalTime): "morning" | "afternoon" | "evening" {
  const minute = minuteOfDay(time);
  if (minute < MORNING || minute >= EVENING) return "evening";
  return minute < NOON ? "morning" : "afternoon";
}
