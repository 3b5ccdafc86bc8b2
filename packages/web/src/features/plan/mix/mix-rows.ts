import type { Mix } from "@porchlight/core";
import type { TFunction } from "i18next";
import { mixPercents } from "../../../shared/plan/mix-percents.ts";
import { percentByCategory } from "../../../shared/plan/percent-by-category.ts";

/** The mix as a table: a row a kind, the shares of all posts first, then those of each channel where there are several. */
export function mixRows(
  mix: Mix,
  t: TFunction,
): { readonly heads: readonly string[]; readonly rows: readonly string[][] } {
  const channels = mix.byChannel.length < 2 ? [] : mix.byChannel;
  const percent = (value: number | undefined) =>
    value === undefined ? t("ui.plan.none") : t("ui.plan.percent", { share: value / 100 });
  const columns = channels.map(({ categories }) => percentByCategory(categories));
  return {
    heads: [t("ui.plan.mix.kind"), t("ui.plan.mix.all"), ...channels.map(({ channel }) => t(`channel.${channel}`))],
    rows: mixPercents(mix.categories).map(({ category, percent: all }) => [
      t(`category.${category}`),
      percent(all),
      ...columns.map((column) => percent(column.get(category))),
    ]),
  };
}
