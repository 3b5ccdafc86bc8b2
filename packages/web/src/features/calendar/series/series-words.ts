import { type Post, readRule } from "@porchlight/core";
import type { TFunction } from "i18next";
import { repetitionWords } from "./repetition-words.ts";

/** How a post repeats, in words; a rule that has no words among ours stands as it is, so that two of them differ. */
export function seriesWords(series: Post["series"], t: TFunction): string {
  if (series === undefined) return t("ui.calendar.repeat.never");
  const repetition = readRule(series.rule, series.firstDay);
  return repetition === undefined ? series.rule : repetitionWords(repetition, series.firstDay, t);
}
