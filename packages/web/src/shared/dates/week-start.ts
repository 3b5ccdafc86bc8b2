import { addDays, type IsoDate, WEEKDAYS, type Weekday, weekdayIndexOf } from "@porchlight/core";
import { findLocale } from "../texts/find-locale.ts";

/** Days on which somebody's week may begin, in the order in which they are offered. */
export const WEEK_STARTS = ["mo", "su", "sa"] as const satisfies readonly Weekday[];
export type WeekStart = (typeof WEEK_STARTS)[number];

/** The same counted from Sunday, as calendars count them. */
export const FIRST_DAYS = { mo: 1, su: 0, sa: 6 } as const satisfies Record<WeekStart, number>;

/** Where a browser keeps its reader's choice of one. */
export const WEEK_START_KEY = "porchlight.week-start";

/** The one that holds: the chosen one, else that of the reader's own locale. */
export function weekStartIn(kept: unknown, locale: string): WeekStart {
  return WEEK_STARTS.find((start) => start === kept) ?? weekStartOf(locale);
}

/** Monday is 1 and Sunday 7 in what a browser knows of a locale. */
type WeekInfo = { readonly firstDay: number };
type LocaleOfWeeks = Intl.Locale & { readonly getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo };

/** The day on which weeks begin in a locale; Monday where the browser does not know. */
export function weekStartOf(locale: string): WeekStart {
  const known: LocaleOfWeeks | undefined = findLocale(locale);
  const { firstDay = 1 } = known?.getWeekInfo?.() ?? known?.weekInfo ?? {};
  const day = WEEKDAYS[firstDay - 1];
  return WEEK_STARTS.find((start) => start === day) ?? "mo";
}

/** The seven days, the first one first. */
export function weekdaysFrom(weekStart: WeekStart): readonly Weekday[] {
  const first = WEEKDAYS.indexOf(weekStart);
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

/** The day on or before a day on which its week begins. */
export function firstOfWeek(date: IsoDate, weekStart: WeekStart): IsoDate {
  return addDays(date, -((weekdayIndexOf(date) - WEEKDAYS.indexOf(weekStart) + 7) % 7));
}
