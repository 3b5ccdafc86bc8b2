import type { Plan, PromotionWindow } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { LeadUp } from "./lead-up.ts";

/** When a big date is. */
export function dateDayWords({ date: { from, to } }: LeadUp, t: TFunction): string {
  return to === undefined || to === from ? t("ui.plan.dates.day", { from }) : t("ui.plan.dates.days", { from, to });
}

/** What the plan does for a big date, and what stands in its way. */
export function dateWords(leadUp: LeadUp, { mix }: Plan, t: TFunction): string {
  const { kind, closedFor } = leadUp;
  const closed = closedFor === undefined ? [] : [t("ui.plan.dates.closed", { label: closedFor })];
  if (kind === "past") return t("ui.plan.dates.past");
  if (kind !== "built-up") return [t(`ui.plan.dates.${kind}`), ...closed].join(" ");
  const { pace, days, from, posts, promos, densest } = leadUp;
  return [
    t(`ui.plan.dates.leadUp.${pace}`, { count: days.length, first: days[0] }),
    t(`ui.plan.dates.${promos > days.length ? "nearWithOthers" : "near"}`, { from, promos, posts }),
    ...(densest === undefined ? [] : [densestWords(densest)]),
    ...(closedFor === undefined ? [] : [...closed, t("ui.plan.dates.sayWhenBack")]),
  ].join(" ");

  function densestWords({ channel, promoCount: most, postCount: count, isWithinLimit }: PromotionWindow): string {
    const share = { channel, most, count, max: mix.promoShareMax };
    return t(`ui.plan.dates.${isWithinLimit ? "held" : "exceeded"}`, share);
  }
}
