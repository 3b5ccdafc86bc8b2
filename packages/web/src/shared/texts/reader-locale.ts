import { findLocale } from "./find-locale.ts";

/** The ways of writing days and hours that a reader can choose: `17 Dec, 14:00` and `Dec 17, 2:00 PM`. */
export const READINGS = ["day-first", "month-first"] as const;
export type Reading = (typeof READINGS)[number];

/** Where a browser keeps its reader's choice of one. */
export const READING_KEY = "porchlight.reading";

const LOCALES: Readonly<Record<Reading, string>> = { "day-first": "en-GB", "month-first": "en-US" };

type Reader = {
  /** What the reader chose on this device, as it was kept. */
  readonly kept?: unknown;
  /** The languages of the reader's browser, the dearest first. */
  readonly languages: readonly string[];
};

/**
 * The locale in which days, hours and numbers are written: as chosen, else that of the reader's own English. The words are
 * English in any case, so whoever reads another language first gets the day before the month and a 24-hour clock.
 */
export function readerLocale({ kept, languages }: Reader): string {
  const chosen = READINGS.find((reading) => reading === kept);
  if (chosen !== undefined) return LOCALES[chosen];
  // What precedes the mark is a locale where a system calls its language `en-US@posix`.
  const own = findLocale((languages[0] ?? "").replace(/@.*/u, ""));
  return own?.language === "en" ? own.baseName : LOCALES["day-first"];
}
