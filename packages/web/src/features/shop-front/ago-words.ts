import { daysBetween, type IsoDate } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { WallFormats } from "../../shared/wall/wall-formats.ts";

/** Days up to here are counted; what is longer ago has a date. */
const COUNTED_DAYS = 13;

/** How long ago a day is: "today", "3 days ago", "2 Mar", "June 2023". */
export function agoWords(
  date: IsoDate,
  { today, t, formats }: { readonly today: IsoDate; readonly t: TFunction; readonly formats: WallFormats },
): string {
  const days = daysBetween(date, today);
  if (days <= COUNTED_DAYS) return t(`ui.shopFront.ago.${days <= 0 ? "today" : "days"}`, { count: days });
  return date.slice(0, 4) === today.slice(0, 4) ? formats.dayAndMonth(date) : formats.month(date);
}
