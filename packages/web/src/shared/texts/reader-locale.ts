import { findLocale } from "./find-locale.ts";

/** The ways of writing days and hours that a reader can choose: `17 Dec, 14:00` and `Dec 17, 2:00 PM`. */
export const NOTATIONS = ["day-first", "month-first"] as const;
export type Notation = (typeof NOTATIONS)[number];

/** Where a browser keeps its reader's choice of one. */
export const NOTATION_KEY = "porchlight.notation";

const LOCALES: Readonly<Record<Notation, string>> = { "day-first": "en-GB", "month-first": "en-US" };

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
  const chosen = NOTATIONS.find((notation) => notation === kept);
  if (chosen !== undefined) return LOCALES[chosen];
  const own = findLocale(languages[0] ?? "");
  return own?.language === "en" ? own.baseName : LOCALES["day-first"];
}
