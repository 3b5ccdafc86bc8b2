import { numberWord as wordOfNumber } from "@porchlight/core";
import type { TFunction } from "i18next";

/** A whole number as it reads in a sentence: "seven", from thirteen up "13". */
export function numberWord(value: number, t: TFunction): string {
  return wordOfNumber(value, (key, facts) => t(key, { ...facts }));
}

/** The sentence with a capital at its beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
