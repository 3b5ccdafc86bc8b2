import { InvariantError } from "../errors.ts";

/** A wall time, `HH:MM`, 24-hour clock, `00:00` to `23:59`. */
export type LocalTime = `${number}:${number}`;

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for `HH:MM` from `00:00` to `23:59`, two digits each. */
export function isLocalTime(text: unknown): text is LocalTime {
  return typeof text === "string" && SHAPE.test(text);
}

/** Turns text into a wall time; throws `InvariantError` for text that is none. */
export function parseLocalTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new InvariantError(`expected a time like 09:30, got "${text}"`);
  return text;
}

/** Minutes since midnight, 0 to 1439. */
export function minuteOfDay(time: LocalTime): number {
  const digit = (place: number) => time.charCodeAt(place) - ZERO;
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

/** Times are read by the hundred thousand: their digits are read in place. */
const ZERO = "0".charCodeAt(0);

/** The wall time at a minute of the day; minutes past either end wrap round. */
export function timeAtMinute(minute: number): LocalTime {
  const wrapped = ((Math.round(minute) % 1440) + 1440) % 1440;
  return `${pad(Math.floor(wrapped / 60))}:${pad(wrapped % 60)}` as LocalTime;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
