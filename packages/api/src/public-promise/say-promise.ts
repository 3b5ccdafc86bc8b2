import { type PublicPromise, withinWords } from "@porchlight/core";
import { sayMoment } from "./visitor-times.ts";
import type { VisitorWords } from "./visitor-words.ts";

/** The promise as a sentence; one that says plainly where none can be made. */
export function sayPromise(told: PublicPromise, words: VisitorWords): string {
  return words(`visitor.${promiseKey(told)}`, { within: within(told, words) });
}

/** The same without its full stop, for a badge. */
export function sayPromiseShort(told: PublicPromise, words: VisitorWords): string {
  return words(`visitor.${promiseKey(told)}Short`, { within: within(told, words) });
}

/** "Within one working day", and where no time is promised the same as on a large badge. */
export function sayPromiseTiny(told: PublicPromise, words: VisitorWords): string {
  const span = within(told, words);
  if (span === undefined) return sayPromiseShort(told, words);
  return span.charAt(0).toLocaleUpperCase() + span.slice(1);
}

/** Whether the light is on, and when messages are read next. */
export function sayLight(told: PublicPromise, words: VisitorWords): string {
  return words(told.isSomebodyIn ? "visitor.lightOn" : "visitor.lightOut", { reading: sayReading(told, words) });
}

/** "Light on until 16:00 today" and, while it is out, when messages are read next. */
export function sayLightShort(told: PublicPromise, words: VisitorWords): string {
  const clock = { at: told.at, zone: told.zone, words };
  if (told.isSomebodyIn) {
    return told.inUntil === undefined ? words("visitor.lightOnShort") : sayMoment(told.inUntil, UNTIL, clock);
  }
  return told.nextReadingAt === undefined ? words("visitor.readNever") : sayMoment(told.nextReadingAt, READ, clock);
}

const READING = { today: "visitor.readingToday", tomorrow: "visitor.readingTomorrow", day: "visitor.readingOn" };
const UNTIL = {
  today: "visitor.lightOnUntil",
  tomorrow: "visitor.lightOnUntilTomorrow",
  day: "visitor.lightOnUntilDay",
};
const READ = { today: "visitor.readToday", tomorrow: "visitor.readTomorrow", day: "visitor.readOn" };

function sayReading({ nextReadingAt, at, zone }: PublicPromise, words: VisitorWords): string {
  return nextReadingAt === undefined
    ? words("visitor.noReading")
    : sayMoment(nextReadingAt, READING, { at, zone, words });
}

function promiseKey({ answer, nextReadingAt }: PublicPromise): "promise" | "noPromise" | "nobodyReads" {
  if (nextReadingAt === undefined) return "nobodyReads";
  return answer === undefined ? "noPromise" : "promise";
}

function within({ answer }: PublicPromise, words: VisitorWords): string | undefined {
  return answer === undefined ? undefined : withinWords(answer, words);
}
