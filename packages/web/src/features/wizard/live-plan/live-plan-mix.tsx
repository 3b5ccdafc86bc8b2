import type { Category, CategoryShare, Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
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
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 0 });
  const ordered = inOrderOf(baseline ?? plan, plan);
  const before = (category: Category) => {
    const share = baseline?.mix.categories.find((entry) => entry.category === category)?.share;
    return share === undefined ? undefined : percent.format(share);
  };
  return (
    <div className={part.part}>
      <div className={part.head}>
        <h2 className={part.title}>{t("ui.wizard.live.mix")}</h2>
        <Why question={t("ui.wizard.live.whyMix")} reasons={plan.mix.reasons} />
      </div>
      <MixBar categories={plan.mix.categories} legend={false} />
      <ul className={classes.legend}>
        {ordered.map(({ category, share }) => (
          <li key={category}>
            <CategoryMark category={category} size={18} />
            <span>{t(`category.${category}`)}</span>
            <strong>
              <ChangedValue value={percent.format(share)} from={before(category)} />
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

// The rows stay where they were, largest first as it began, so that only their numbers move.
function inOrderOf(first: Plan, plan: Plan): CategoryShare[] {
  const order = first.mix.categories.toSorted((a, b) => b.share - a.share).map(({ category }) => category);
  return plan.mix.categories.toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}
