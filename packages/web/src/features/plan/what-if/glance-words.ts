import type { Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { capitalised } from "../../../shared/words/number-word.ts";
import { postsWords } from "../../../shared/words/posts-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";

/** A plan as short as can be, for a bar under what is tried: "Eight posts a week, within 24 hours, 43 min free". */
export function glanceWords(plan: Plan, t: TFunction): string {
  const posts = postsWords(postsPerWeekOf(plan), t);
  const { state, minutes } = balanceOf(plan);
  const within = withinWords(plan.promise, t) ?? t("ui.plan.whatIf.noPromise");
  return capitalised([posts, within, t(`ui.plan.balance.${state}.tag`, { minutes })].join(", "));
}
