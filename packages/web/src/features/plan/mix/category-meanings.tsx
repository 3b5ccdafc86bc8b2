import type { Mix } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { mixPercents } from "../../../shared/plan/mix-percents.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import classes from "./category-meanings.module.css";
import { Unfold } from "./unfold.tsx";

type CategoryMeaningsProps = { readonly mix: Mix };

/** What each category means in a line; folded until asked for. */
export function CategoryMeanings({ mix }: CategoryMeaningsProps) {
  const { t } = useTranslation();
  return (
    <Unfold show={t("ui.plan.mix.showMeanings")} hide={t("ui.plan.mix.hideMeanings")}>
      <dl className={classes.list}>
        {mixPercents(mix.categories).map(({ category }) => (
          <div key={category}>
            <dt>
              <CategoryMark category={category} size={18} />
              {t(`category.${category}`)}
            </dt>
            <dd>{t(`ui.plan.mix.meaning.${category}`)}</dd>
          </div>
        ))}
      </dl>
    </Unfold>
  );
}
