import type { Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { mustsWords } from "../../../shared/words/musts-words.ts";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";
import { postsWords } from "../../../shared/words/posts-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";

/** The plan in one sentence that a busy owner could stop at. */
export function planSentence(plan: Plan, t: TFunction): string {
  return capitalised(sentenceOf(plan, t));
}

function sentenceOf(plan: Plan, t: TFunction): string {
  if (plan.mode === "empty") return t(`ui.plan.sentence.${plan.channels.length === 0 ? "empty" : "unwanted"}`);
  if (plan.mode === "nothing-fits") return t("ui.plan.sentence.nothingFits");
  const open = openChannels(plan);
  if (open.length === 0) return t("ui.plan.sentence.nothingOpen");
  const rest = postsAndAnswers(plan, t);
  if (plan.mode === "musts-too-many") return t("ui.plan.sentence.musts", { musts: mustsWords(plan, t), rest });
  const channels = t("ui.plan.sentence.channels", { count: open.length, number: numberWord(open.length, t) });
  return t(plan.mode === "flood" ? "ui.plan.sentence.flood" : "ui.plan.sentence.planned", { channels, rest });
}

function postsAndAnswers(plan: Plan, t: TFunction): string {
  const posts = postsWords(postsPerWeekOf(plan), t);
  const within = withinWords(plan.promise, t);
  if (within !== undefined) return t("ui.plan.sentence.promised", { posts, within });
  if (plan.mode === "flood") return t("ui.plan.sentence.shareAnswered", { posts, share: plan.promise.level });
  return t("ui.plan.sentence.noPromise", { posts });
}
