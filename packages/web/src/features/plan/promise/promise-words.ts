import type { Promised } from "@porchlight/core";
import type { TFunction } from "i18next";
import { capitalised } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";

/** The promise as a sentence, with the share of messages for which it holds. */
export function promiseWords(promise: Promised, t: TFunction): string {
  const within = withinWords(promise, t);
  if (within === undefined) return t("ui.plan.promise.none");
  return capitalised(t("ui.plan.promise.sentence", { within, share: promise.level }));
}
