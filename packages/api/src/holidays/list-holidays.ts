import { addDays, type DateRange, type IsoDate, isIsoDate } from "@porchlight/core";
import type { HolidaysTypes } from "date-holidays";
import type { PublicHoliday } from "../contract/holiday-schemas.ts";
import { loadHolidays } from "./load-holidays.ts";

type Place = { readonly country: string; readonly region?: string | undefined };

const DAY_MS = 86_400_000;

/** The public holidays that touch a range of days, first to last. Half days off are left out: there the shop is open. */
export async function listHolidays(
  { country, region }: Place,
  { from, to }: DateRange,
): Promise<readonly PublicHoliday[]> {
  const Known = await loadHolidays();
  const place = region === undefined ? new Known(country) : new Known(country, region);
  // Named as the country writes its English, if it has one of its own.
  const english = place.getLanguages().find((language) => language.startsWith("en")) ?? "en";
  // What begins in the last days of a year reaches into the next.
  const years = range(Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4)));
  return years
    .flatMap((year) => place.getHolidays(year, english))
    .filter(({ type, date }) => type === "public" && date.slice(11, 19) === "00:00:00")
    .flatMap(toPublicHoliday)
    .filter((holiday) => holiday.from <= to && from <= holiday.to)
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.name.localeCompare(b.name, "en"));
}

/** A day with a change of clocks is an hour longer or shorter than others. */
function toPublicHoliday({ date, start, end, name }: HolidaysTypes.Holiday): PublicHoliday[] {
  const from = date.slice(0, 10);
  if (!isIsoDate(from)) return [];
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return [{ from, to: addDays(from as IsoDate, days - 1), name }];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
