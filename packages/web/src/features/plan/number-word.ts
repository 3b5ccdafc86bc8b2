import type { TFunction } from "i18next";

/** Whole numbers from here up are written in digits. */
const DIGITS_FROM = 13;

/** A whole number as it reads in a sentence: "seven", from thirteen up "13". */
export function numberWord(value: number, t: TFunction): string {
  return value < DIGITS_FROM ? t(`ui.plan.number.${value}`) : t("ui.plan.number.digits", { value });
}

/** The sentence with a capital at its beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
