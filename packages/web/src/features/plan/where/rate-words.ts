import type { TFunction } from "i18next";
import { numberWord } from "../number-word.ts";

/** A channel's rate in a table's cell: "4", or "every 2 weeks" below one a week; a dash for none. */
export function rateCell(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek === 0) return t("ui.plan.none");
  if (postsPerWeek >= 1) return t("ui.plan.rate.cell", { posts: postsPerWeek });
  return t("ui.plan.rate.everyWeeks", { weeks: Math.round(1 / postsPerWeek) });
}

/** All posts of a week in a sentence: "seven posts a week", "seven or eight posts a week", "a post every two weeks". */
export function rateWords(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek < 1) return rareWords(postsPerWeek, t);
  const low = Math.floor(postsPerWeek);
  if (low === postsPerWeek) return t("ui.plan.rate.aWeek", { count: low, number: numberWord(low, t) });
  return t("ui.plan.rate.between", { low: numberWord(low, t), high: numberWord(low + 1, t) });
}

function rareWords(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek === 0) return t("ui.plan.rate.no");
  const weeks = 1 / postsPerWeek;
  if (Number.isInteger(weeks)) return t("ui.plan.rate.onceEvery", { number: numberWord(weeks, t) });
  // The rates are quarters of a post, so that four weeks always hold a whole number.
  return t("ui.plan.rate.inFourWeeks", { number: numberWord(Math.round(postsPerWeek * 4), t) });
}
