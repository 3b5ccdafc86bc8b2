import { type IsoDate, isIsoDate } from "@porchlight/core";

/**
 * A day as somebody types it: `2026-12-24`, or any wording with the month as a word, such as "24 Dec 2026".
 * Nothing for the rest: 3/4 is another day on each side of an ocean.
 */
export function parseTypedDate(text: string): IsoDate | null {
  const typed = text.trim();
  if (isIsoDate(typed)) return typed;
  if (!/[a-z]{3}/i.test(typed) || !/\d{4}/.test(typed)) return null;
  const time = Date.parse(`${typed} 12:00 UTC`);
  if (Number.isNaN(time)) return null;
  const date = new Date(time).toISOString().slice(0, 10);
  // 31 February is read as 3 March; a day that nobody typed is none.
  const isTyped = new RegExp(`\\b0?${Number(date.slice(8))}\\b`).test(typed);
  return isTyped && isIsoDate(date) ? date : null;
}
