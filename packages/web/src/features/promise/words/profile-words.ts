import { type Channel, countProfileText, type Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { withinWords } from "../../../shared/words/within-words.ts";
import { daysWords } from "../proof/days-words.ts";
import { lookDaysOf } from "../proof/look-days.ts";

/** The fullest words that fit the profile of a channel; where none fit, the shortest. */
export function profileWords(plan: Plan, channel: Channel, t: TFunction): string {
  const within = withinWords(plan.promise, t);
  const days = daysWords(lookDaysOf(plan).days, t);
  const ending = within === undefined ? "Read" : "";
  const lengths = ["long", "middle", "short"].map((length) => {
    return t(`ui.promise.words.${length}${ending}`, { within, days });
  });
  return lengths.find((words) => countProfileText(words, channel).over === 0) ?? lengths.at(-1) ?? "";
}
