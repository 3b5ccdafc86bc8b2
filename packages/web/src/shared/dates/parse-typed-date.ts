import { type IsoDate, isIsoDate } from "@porchlight/core";

/** Which day is meant where no year is typed: the first one from a day on, or the last one until a day. */
export type NearDay = { readonly from: IsoDate } | { readonly until: IsoDate };

type Reader = {
  /** Whether the reader writes the month before the day, where the figures leave both open. */
  readonly monthFirst: boolean;
  /** Absent where a year has to be typed. */
  readonly near?: NearDay | undefined;
};

/**
 * A day as somebody types it: `2026-12-24`, any wording with the month as a word, such as "24 Dec 2026" or "24 Dec", or
 * figures, such as "12/24/2026" or "12/24". `null` for what names no day.
 */
export function parseTypedDate(text: string, reader: Reader): IsoDate | null {
  const typed = text.trim();
  if (isIsoDate(typed)) return typed;
  return parseFigures(typed, reader) ?? parseWords(typed) ?? parseNear(typed, reader);
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

/** From one 29 February to the next there are eight years at most. */
const YEARS_TRIED = 9;

function parseNear(typed: string, { monthFirst, near }: Reader): IsoDate | null {
  if (near === undefined) return null;
  const isAhead = "from" in near;
  const edge = isAhead ? near.from : near.until;
  for (let step = 0; step < YEARS_TRIED; step += 1) {
    const text = withYear(typed, Number(edge.slice(0, 4)) + (isAhead ? step : -step));
    const day = parseFigures(text, { monthFirst }) ?? parseWords(text);
    if (day !== null && (isAhead ? day >= edge : day <= edge)) return day;
  }
  return null;
}

// Whatever has a year already, or a second number beside a month as a word, becomes no day by another one.
function withYear(typed: string, year: number): string {
  const [, begin, mark, end] = /^(\d{1,2})([./-])(\d{1,2})\2?$/.exec(typed) ?? [];
  if (begin !== undefined) return `${begin}${mark}${end}${mark}${year}`;
  return /^\D*\d{1,2}\D*$/.test(typed) ? `${typed} ${year}` : typed;
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
