import type { TFunction } from "i18next";
import { numberWord } from "./number-word.ts";

/** A week's posts in a sentence: "seven posts a week", "seven or eight posts a week", "one post every two weeks". */
export function postsWords(postsPerWeek: number, t: TFunction): string {
  const low = Math.floor(postsPerWeek);
  if (low === postsPerWeek) return t("ui.words.posts.aWeek", { count: low, number: numberWord(low, t) });
  if (low > 0) return t("ui.words.posts.between", { low: numberWord(low, t), high: numberWord(low + 1, t) });
  const weeks = 1 / postsPerWeek;
  if (Number.isInteger(weeks)) return t("ui.words.posts.everyWeeks", { number: numberWord(weeks, t) });
  // The rates are quarters of a post, so that four weeks always hold a whole number.
  return t("ui.words.posts.inFourWeeks", { number: numberWord(Math.round(postsPerWeek * 4), t) });
}
