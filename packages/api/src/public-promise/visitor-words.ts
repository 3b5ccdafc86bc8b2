import type { TimeZoneId } from "@porchlight/core";
import { type CatalogueWords, catalogueWords } from "../http/catalogue-words.ts";
import { localeOfZone } from "../http/locale-of-zone.ts";

/** Turns a key of the catalogue and its facts into words for visitors. */
export type VisitorWords = CatalogueWords & {
  /** The language of what visitors read, for `lang`, with its way of writing days and hours. */
  readonly locale: string;
};

/** Core's catalogue as it reads where the business is, each way made once; without a zone as it reads in most places. */
export function makeVisitorWords(): (zone?: TimeZoneId) => VisitorWords {
  const made = new Map<string, VisitorWords>();
  return (zone) => {
    const locale = localeOfZone(zone);
    const words = made.get(locale) ?? Object.assign(catalogueWords({}, locale), { locale });
    made.set(locale, words);
    return words;
  };
}
