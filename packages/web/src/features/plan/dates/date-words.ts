import type { Plan, PromotionWindow } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { LeadUp } from "./lead-up.ts";

/** When a big date is. */
export function dateDayWords({ date: { from, to } }: LeadUp, t: TFunction): string {
  return to === undefined || to === from ? t("ui.plan.dates.day", { from }) : t("ui.plan.dates.days", { from, to });
}

/** What the plan does for a big date, and what stands in its way. */
export function dateWords(leadUp: LeadUp, plan: Plan, t: TFunction): string {
  const { kind, closedFor } = leadUp;
  const closed = closedFor === undefined ? [] : [t("ui.plan.dates.closed", { label: closedFor })];
  if (kind === "past") return t("ui.plan.dates.past");
  if (kind !== "built-up") return [t(`ui.plan.dates.${kind}`), ...closed].join(" ");
  const { pace, days, from, posts, promos, densest } = leadUp;
  return [
    t(`ui.plan.dates.leadUp.${pace}`, { count: days.length, first: days[0] }),
    t(`ui.plan.dates.${promos > days.length ? "nearWithOthers" : "near"}`, { from, promos, posts }),
    ...(densest === undefined ? [] : [densestWords(densest, plan, t)]),
    ...(closedFor === undefined ? [] : [...closed, t("ui.plan.dates.sayWhenBack")]),
  ].join(" ");
}

// A limit is the owner's only where the owner set it and it is the one that holds.
function densestWords({ channel, promoCount, postCount, isWithinLimit }: PromotionWindow, plan: Plan, t: TFunction) {
  const { mix, answers } = plan;
  const isOwnLimit = answers.limits?.promoShareMax === mix.promoShareMax;
  const key = `${isWithinLimit ? "held" : "exceeded"}${isOwnLimit ? "" : "ByRules"}`;
  return t(`ui.plan.dates.${key}`, { channel, most: promoCount, count: postCount, max: mix.promoShareMax });
}
