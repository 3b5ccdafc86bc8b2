import { addDays, type IsoDate } from "./iso-date.ts";

/** The same day of a later month, or that month's last day where it has no such day: a month after 31 January is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const day = Number(date.slice(8));
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months + 1);
  const next = first.toISOString().slice(0, 10) as IsoDate;
  const last = addDays(next, -1);
  return addDays(last, Math.min(0, day - Number(last.slice(8))));
}
