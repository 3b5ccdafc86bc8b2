import type { TFunction } from "i18next";

/** Whole numbers from here up are written in digits. */
const DIGITS_FROM = 13;

/** A whole number as it reads in a sentence: "seven", from thirteen up "13". */
export function numberWord(value: number, t: TFunction): string {
  const isWord = Number.isInteger(value) && value >= 0 && value < DIGITS_FROM;
  return isWord ? t(`ui.words.number.${value}`) : t("ui.words.number.digits", { value });
}

/** The sentence with a capital at its beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
