import { type Category, formatPercent, type Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { mixPercents } from "../../../shared/plan/mix-percents.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChangedValue } from "../../../shared/ui/changed-value.tsx";
import { MixBar } from "../../../shared/ui/mix-bar.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import part from "./live-plan.module.css";
import classes from "./live-plan-mix.module.css";

type LivePlanMixProps = { readonly plan: Plan; readonly baseline: Plan | undefined };

/** What the posts are for, and which shares just moved. */
export function LivePlanMix({ plan, baseline }: LivePlanMixProps) {
  const { t, i18n } = useTranslation();
  const order = orderOf(baseline ?? plan);
  const shares = percentsOf(plan);
  const before = baseline === undefined ? undefined : percentsOf(baseline);
  const words = (value = 0) => formatPercent(value / 100, i18n.language);
  return (
    <div className={part.part}>
      <div className={part.head}>
        <h2 className={part.title}>{t("ui.wizard.live.mix")}</h2>
        <Why question={t("ui.wizard.live.whyMix")} reasons={plan.mix.reasons} />
      </div>
      <MixBar categories={plan.mix.categories} legend={false} order={order} />
      <ul className={classes.legend}>
        {order.map((category) => (
          <li key={category}>
            <CategoryMark category={category} size={18} />
            <span>{t(`category.${category}`)}</span>
            <strong>
              <ChangedValue
                value={words(shares.get(category))}
                from={before === undefined ? undefined : words(before.get(category))}
              />
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function percentsOf({ mix }: Plan): ReadonlyMap<Category, number> {
  return new Map(mixPercents(mix.categories).map(({ category, percent }) => [category, percent]));
}

// Bar and rows stay as they stood before the change, largest first, so that only segments and numbers move.
function orderOf({ mix }: Plan): Category[] {
  return mix.categories.toSorted((a, b) => b.share - a.share).map(({ category }) => category);
}
