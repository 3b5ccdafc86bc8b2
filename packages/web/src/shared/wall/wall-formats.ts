import { clockOf, type DateRange, formatTime, type IsoDate, type LocalTime } from "@porchlight/core";

export type WallFormats = {
  /** Whether the hours of a day are counted twice or once. */
  readonly clock: "12h" | "24h";
  /** 14:00, 2:00 PM */
  readonly time: (time: LocalTime) => string;
  /** 14:00, 2pm, where there is little room */
  readonly briefTime: (time: LocalTime) => string;
  /** Thursday 17 December */
  readonly day: (date: IsoDate) => string;
  /** Thursday 17 December, 14:00 */
  readonly moment: (date: IsoDate, time: LocalTime) => string;
  /** 17 December 2026 */
  readonly date: (date: IsoDate) => string;
  /** 17 Dec 2026 */
  readonly shortDate: (date: IsoDate) => string;
  /** Thursday 17 December 2026 */
  readonly longDay: (date: IsoDate) => string;
  /** Thursday */
  readonly longWeekday: (date: IsoDate) => string;
  /** Thu */
  readonly weekday: (date: IsoDate) => string;
  /** Thu 17 Dec 2026 */
  readonly titleDay: (date: IsoDate) => string;
  /** Thu 17 Dec */
  readonly shortDay: (date: IsoDate) => string;
  /** T */
  readonly initial: (date: IsoDate) => string;
  /** 17 */
  readonly dayNumber: (date: IsoDate) => string;
  /** 30 Nov */
  readonly dayAndMonth: (date: IsoDate) => string;
  /** December 2026 */
  readonly month: (date: IsoDate) => string;
  /** December */
  readonly monthName: (date: IsoDate) => string;
  /** Dec */
  readonly briefMonth: (date: IsoDate) => string;
  /** 2026 */
  readonly year: (date: IsoDate) => string;
  /** 7–9 Dec */
  readonly shortRange: (range: DateRange) => string;
  /** 7–13 Dec 2026; over two years 28 Dec 2026–3 Jan 2027 */
  readonly range: (range: DateRange) => string;
};

// Of the one or two locales that a reader reads in.
const made = new Map<string, WallFormats>();

/** How days and hours read in a locale. They are wall times, so no zone plays a part. */
export function wallFormats(locale: string): WallFormats {
  const formats = made.get(locale) ?? makeFormats(locale);
  made.set(locale, formats);
  return formats;
}

function makeFormats(locale: string): WallFormats {
  // Each takes a while to be made, and a page uses few of them.
  const inLocale = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return () => {
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
      return format;
    };
  };
  const ofDate = (options: Intl.DateTimeFormatOptions) => {
    const format = inLocale(options);
    return (date: IsoDate) => format().format(new Date(`${date}T00:00:00Z`));
  };
  const rangeIn = (options: Intl.DateTimeFormatOptions) => {
    const format = inLocale(options);
    return ({ from, to }: DateRange) =>
      format().formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  };
  const clock = clockOf(locale);
  const time = (wall: LocalTime) => formatTime(wall, locale);
  const day = ofDate({ weekday: "long", day: "numeric", month: "long" });
  return {
    clock,
    time,
    briefTime: clock === "12h" ? (wall) => briefTime(time(wall)) : time,
    day,
    moment: (date, wall) => `${day(date)}, ${time(wall)}`,
    date: ofDate({ day: "numeric", month: "long", year: "numeric" }),
    shortDate: ofDate({ day: "numeric", month: "short", year: "numeric" }),
    longDay: ofDate({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    titleDay: ofDate({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    longWeekday: ofDate({ weekday: "long" }),
    weekday: ofDate({ weekday: "short" }),
    shortDay: ofDate({ weekday: "short", day: "numeric", month: "short" }),
    initial: ofDate({ weekday: "narrow" }),
    dayNumber: ofDate({ day: "numeric" }),
    dayAndMonth: ofDate({ day: "numeric", month: "short" }),
    monthName: ofDate({ month: "long" }),
    briefMonth: ofDate({ month: "short" }),
    shortRange: rangeIn({ day: "numeric", month: "short" }),
    month: ofDate({ month: "long", year: "numeric" }),
    year: ofDate({ year: "numeric" }),
    range: rangeIn({ day: "numeric", month: "short", year: "numeric" }),
  };
}

/** "2:00 PM" as "2pm", "9:05 a.m." as "9:05am". */
function briefTime(time: string): string {
  return time.replace(":00", "").replace(/[\s.]/gu, "").toLowerCase();
}
