import type { Decision, Promised } from "@porchlight/core";
import type { TFunction } from "i18next";
import { isOpen } from "../../../shared/plan/open-channels.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import type { Difference } from "./list-differences.ts";

/** A difference in a line: "Instagram: 2 → 4 posts a week." */
export function differenceWords(difference: Difference, t: TFunction): string {
  const { code, facts, promises } = difference;
  if (promises !== undefined) return promiseWords(promises, t);
  const { from, to } = facts;
  if (code !== "decision" && code !== "channel-new" && code !== "channel-gone")
    return t(`ui.plan.changes.${code}`, facts);
  const isTaken = typeof to === "string" && isOpen({ decision: to as Decision });
  const words = {
    ...facts,
    from: decisionWord(from, t),
    to: decisionWord(to, t),
    decision: decisionWord(facts.decision, t),
  };
  return t(`ui.plan.changes.${code}${isTaken ? "-open" : ""}`, words);
}

function promiseWords([before, after]: readonly [Promised, Promised], t: TFunction): string {
  const [from, to] = [withinWords(before, t), withinWords(after, t)];
  if (from !== undefined && to !== undefined) return t("ui.plan.changes.promise", { from, to });
  return to === undefined ? t("ui.plan.changes.promise-lost", { from }) : t("ui.plan.changes.promise-gained", { to });
}

function decisionWord(decision: Difference["facts"][string] | undefined, t: TFunction): string {
  return decision === undefined ? "" : t(`decision.${String(decision)}`).toLocaleLowerCase();
}
