import type { Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { mustsWords } from "../../../shared/words/musts-words.ts";
import { capitalised } from "../../../shared/words/number-word.ts";
import { postsWords } from "../../../shared/words/posts-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";

/** The plan in two short sentences: "Answered within one working day. Seven posts a week." */
export function liveSentence(plan: Plan, t: TFunction): string {
  if (plan.channels.length === 0) return t("ui.wizard.live.sentence.empty");
  const open = openChannels(plan);
  if (plan.mode === "empty") return t("ui.wizard.live.sentence.unwanted");
  if (open.length === 0) return t("ui.wizard.live.sentence.nothingOpen");
  const posts = capitalised(postsWords(postsPerWeekOf(plan), t));
  const within = withinWords(plan.promise, t);
  const answers =
    within === undefined ? answersWithoutPromise(plan, t) : t("ui.wizard.live.sentence.within", { within });
  if (plan.mode !== "musts-too-many") return t("ui.wizard.live.sentence.both", { answers, posts });
  return t("ui.wizard.live.sentence.musts", { musts: capitalised(mustsWords(plan, t)), posts });
}

/** The plan as short as can be, for a bar: "7 posts, 50 min free". */
export function liveGlance(plan: Plan, t: TFunction): string {
  const { state, minutes } = balanceOf(plan);
  const posts = t("ui.wizard.live.glance.posts", { count: Math.round(postsPerWeekOf(plan) * 100) / 100 });
  const time = t(`ui.wizard.live.glance.${state === "balances" ? "free" : "short"}`, { minutes });
  return t("ui.wizard.live.glance.both", { posts, time });
}

function answersWithoutPromise({ mode, promise }: Plan, t: TFunction): string {
  if (mode === "flood") return t("ui.wizard.live.sentence.flood", { share: promise.level });
  return t("ui.wizard.live.sentence.noPromise");
}
