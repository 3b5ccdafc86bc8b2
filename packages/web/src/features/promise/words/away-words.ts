import type { Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { withinWords } from "../../../shared/words/within-words.ts";
import { daysWords } from "../proof/days-words.ts";
import { lookDaysOf } from "../proof/look-days.ts";

type AwayWords = {
  readonly plan: Plan;
  readonly hurryLine: string;
  /** Where the page is; undefined while nobody sees it. */
  readonly address: string | undefined;
};

/** What a channel can answer by itself while nobody is in. */
export function awayWords({ plan, hurryLine, address }: AwayWords, t: TFunction): string {
  const within = withinWords(plan.promise, t);
  const promise = within === undefined ? "" : t("visitor.promise", { within });
  const days = daysWords(lookDaysOf(plan).days, t);
  const sentences = [
    t("ui.promise.words.away", { business: plan.answers.business.name, promise, days }),
    hurryLine === "" ? "" : t("ui.promise.words.awayHurry", { line: hurryLine }),
    address === undefined ? "" : t("ui.promise.words.awayPage", { address }),
  ];
  return sentences
    .filter((sentence) => sentence !== "")
    .join(" ")
    .replaceAll("  ", " ");
}
