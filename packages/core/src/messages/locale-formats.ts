import { rememberSome } from "../remember.ts";

// To make one takes many times as long as to use it, and a page of words uses each a hundred times.
const LOCALES_KEPT = 12;

type PerLocale<Format> = (locale: string) => Format;

function perLocale<Format>(make: PerLocale<Format>): PerLocale<Format> {
  return rememberSome(make, { most: LOCALES_KEPT, keyOf: (locale) => locale });
}

export const percentFormat: PerLocale<Intl.NumberFormat> = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
);

export const countFormat: PerLocale<Intl.NumberFormat> = perLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
);

export const listFormat: PerLocale<Intl.ListFormat> = perLocale(
  (locale) => new Intl.ListFormat(locale, { type: "conjunction" }),
);

/** For days, which have no zone. */
export function dayFormat(options: Intl.DateTimeFormatOptions): PerLocale<Intl.DateTimeFormat> {
  return perLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
}

/** How the hours of a day are counted in a locale, BCP 47: twice to twelve, or once to 24. */
export function clockOf(locale: string): "12h" | "24h" {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
  return hour12 === true ? "12h" : "24h";
}

/** For hours, which have no zone either: `09:00`, `9:00 AM`. */
export const timeFormat: PerLocale<Intl.DateTimeFormat> = perLocale((locale) => {
  const hour = clockOf(locale) === "12h" ? "numeric" : "2-digit";
  return new Intl.DateTimeFormat(locale, { hour, minute: "2-digit", timeZone: "UTC" });
});
