import type { TFunction } from "i18next";

/** A channel's rate in a table's cell: "4", or "every 2 weeks" below one a week; a dash for none. */
export function rateCell(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek === 0) return t("ui.plan.none");
  if (postsPerWeek >= 1) return t("ui.plan.rate.cell", { posts: postsPerWeek });
  return t("ui.plan.rate.everyWeeks", { weeks: Math.round(1 / postsPerWeek) });
}
