import { type PromisedTime, withinWords as wordsOfTime } from "@porchlight/core";
import type { TFunction } from "i18next";

/** A promise as the end of a sentence: "within one working day"; undefined where none can be kept. */
export function withinWords(promise: PromisedTime, t: TFunction): string | undefined {
  return wordsOfTime(promise, (key, facts) => t(key, { ...facts }));
}
