import { addDays, datesBetween, type IsoDate } from "@porchlight/core";
import { plainOf } from "../../../shared/words/has-all-words.ts";

type DaySearch = { readonly today: IsoDate; readonly locale: string };

/** So far before and after today days are found by their names. */
const DAYS = 400;
const FOUND_MAX = 5;
const NEAR_DAYS = 2;

/**
 * Days by what they are called in the reader's language, the nearest to today first: "tomorrow", "12 mar", "friday",
 * "12 march 2027", "2027-03-12". Nothing is parsed: the names of days are searched, a number whole and a word by its
 * beginning. Nothing for a search without letters, as 3/4 is another day on each side of an ocean.
 */
export function findDays(query: string, { today, locale }: DaySearch): IsoDate[] {
  const sought = wordsOf(query);
  const isIso = /^\d{4}-\d{2}-\d{2}$/u.test(query.trim());
  if (!isIso && !/\p{L}{2}/u.test(query)) return [];
  const nameOf = dayNames({ today, locale });
  const nearestFirst = datesBetween({ from: today, to: addDays(today, DAYS) }).flatMap((date, days) =>
    days === 0 ? [date] : [date, addDays(today, -days)],
  );
  return nearestFirst
    .filter((date) => (isIso ? date === query.trim() : sought.every((word) => nameOf(date).some(isMeant(word)))))
    .slice(0, FOUND_MAX);
}

function dayNames({ today, locale }: DaySearch): (date: IsoDate) => readonly string[] {
  const name = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const near = new Map(
    datesBetween({ from: addDays(today, -NEAR_DAYS), to: addDays(today, NEAR_DAYS) }).map((date, index) => [
      date,
      relative.format(index - NEAR_DAYS, "day"),
    ]),
  );
  return (date) => wordsOf(`${name.format(new Date(`${date}T00:00:00Z`))} ${near.get(date) ?? ""}`);
}

function isMeant(sought: string): (word: string) => boolean {
  const isNumber = /^\p{N}+$/u.test(sought);
  return (word) => (isNumber ? Number(word) === Number(sought) : word.startsWith(sought));
}

function wordsOf(text: string): string[] {
  return plainOf(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}
