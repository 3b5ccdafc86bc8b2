import { type IsoDate, isIsoDate } from "@porchlight/core";

type Reader = {
  /** Whether the reader writes the month before the day, where the figures leave both open. */
  readonly monthFirst: boolean;
};

/**
 * A day as somebody types it: `2026-12-24`, any wording with the month as a word, such as "24 Dec 2026", or figures, such
 * as "12/24/2026". `null` for what names no day.
 */
export function parseTypedDate(text: string, reader: Reader): IsoDate | null {
  const typed = text.trim();
  if (isIsoDate(typed)) return typed;
  return parseFigures(typed, reader) ?? parseWords(typed);
}

/** Whether readers of a locale write the month before the day. */
export function writesMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).formatToParts();
  const order = parts.map(({ type }) => type);
  return order.indexOf("month") < order.indexOf("day");
}

function parseFigures(typed: string, { monthFirst }: Reader): IsoDate | null {
  const [, begin, mark, middle, end] = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(typed) ?? [];
  if (begin === undefined || middle === undefined || end === undefined) return null;
  if (begin.length === 4) return dayOf(begin, middle, end);
  if (begin.length > 2 || (end.length !== 2 && end.length !== 4)) return null;
  const year = end.length === 2 ? `20${end}` : end;
  // With dots the day comes first in every country that writes them; a figure over 12 is no month.
  const isDayFirst = mark === "." || Number(begin) > 12 || (!monthFirst && Number(middle) <= 12);
  return isDayFirst ? dayOf(year, middle, begin) : dayOf(year, begin, middle);
}

function dayOf(...[year, month, day]: readonly [string, string, string]): IsoDate | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? date : null;
}

function parseWords(typed: string): IsoDate | null {
  if (!/[a-z]{3}/i.test(typed) || !/\d{4}/.test(typed)) return null;
  const time = Date.parse(`${typed} 12:00 UTC`);
  if (Number.isNaN(time)) return null;
  const date = new Date(time).toISOString().slice(0, 10);
  // 31 February is read as 3 March; a day that nobody typed is none.
  const isTyped = new RegExp(`\\b0?${Number(date.slice(8))}\\b`).test(typed);
  return isTyped && isIsoDate(date) ? date : null;
}
