import type { Promised } from "@porchlight/core";
import type { TFunction } from "i18next";
import { numberWord } from "./number-word.ts";

/** A promise as the end of a sentence: "within one working day"; undefined where none can be kept. */
export function withinWords(promise: Promised, t: TFunction): string | undefined {
  const { withinMinutes, withinDays, clock } = promise;
  if (withinDays !== undefined) {
    return t("ui.words.within.workingDays", { count: withinDays, number: numberWord(withinDays, t) });
  }
  if (withinMinutes === undefined) return undefined;
  const hours = withinMinutes / 60;
  if (!Number.isInteger(hours)) return t(`ui.words.within.${clock}Minutes`, { minutes: withinMinutes });
  return t(`ui.words.within.${clock}Hours`, { count: hours, number: numberWord(hours, t) });
}
