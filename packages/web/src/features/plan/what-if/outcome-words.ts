import type { ChannelPlan, Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import { isOpen, openChannels } from "../../../shared/plan/open-channels.ts";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { shareWithinDay } from "../../../shared/plan/share-within-day.ts";
import { capitalised } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { rateCell } from "../where/rate-cell.ts";

/** What an owner looks at first, in this order. */
export const OUTCOMES = ["open", "posts", "promise", "withinDay", "free", "promotion"] as const;

/** The whole week's posts, the promise and the time that a plan comes to. */
export function outcomeWords(plan: Plan, t: TFunction): Readonly<Record<(typeof OUTCOMES)[number], string>> {
  const { state, minutes } = balanceOf(plan);
  return {
    open: t("ui.plan.whatIf.count", { count: openChannels(plan).length }),
    posts: t("ui.plan.whatIf.count", { count: postsPerWeekOf(plan) }),
    promise: capitalised(withinWords(plan.promise, t) ?? t("ui.plan.whatIf.noPromise")),
    withinDay: t("ui.plan.percent", { share: shareWithinDay(plan.promise) }),
    free: capitalised(t(`ui.plan.balance.${state}.tag`, { minutes })),
    promotion: t("ui.plan.percent", { share: plan.mix.promoShare }),
  };
}

/** What comes of a channel: "Keep, 4 a week"; a dash for one that the plan knows nothing of. */
export function channelWords(entry: ChannelPlan | undefined, t: TFunction): string {
  if (entry === undefined) return t("ui.plan.none");
  const decision = t(`decision.${entry.decision}`);
  if (!isOpen(entry)) return decision;
  const posts = rateCell(entry.postsPerWeek, t);
  const key = entry.postsPerWeek >= 1 ? "aWeek" : "every";
  return t(`ui.plan.whatIf.channel.${key}`, { decision, posts });
}

/** Why a channel that is wished for would stay shut; undefined for one that is open, or that nobody wants. */
export function whyShut(entry: ChannelPlan | undefined, isUnwanted: boolean, t: TFunction): string | undefined {
  const [first] = entry?.reasons ?? [];
  if (entry === undefined || isOpen(entry) || isUnwanted || first === undefined) return undefined;
  return t(`reason.${first.code}`, first.facts);
}
