import { type CatalogueWords, catalogueWords } from "../http/catalogue-words.ts";

/** Turns a key of the catalogue and its facts into words for visitors. */
export type VisitorWords = CatalogueWords;

/** The language of what visitors read, for `lang`. */
export const VISITOR_LANGUAGE = "en-GB";

/** Core's catalogue, with days before months and a clock of 24 hours, as the pages of the house have it. */
export function makeVisitorWords(): VisitorWords {
  return catalogueWords({}, VISITOR_LANGUAGE);
}
