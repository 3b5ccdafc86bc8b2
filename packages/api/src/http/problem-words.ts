import { type CatalogueWords, catalogueWords } from "./catalogue-words.ts";
import texts from "./problem-texts.json" with { type: "json" };

/** The words of every problem: core's catalogue for the codes of answers, our own for requests. */
export function problemWords(): CatalogueWords {
  return catalogueWords(texts);
}
