import { UnstyledButton } from "@mantine/core";
import type { Mix } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { mixPercents } from "../../../shared/plan/mix-percents.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import classes from "./category-meanings.module.css";

type CategoryMeaningsProps = { readonly mix: Mix };

/** What each category means in a line; folded until asked for. */
export function CategoryMeanings({ mix }: CategoryMeaningsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.meanings}>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "ui.plan.mix.hideMeanings" : "ui.plan.mix.showMeanings")}
      </UnstyledButton>
      {isOpen && (
        <dl id={id} className={classes.list}>
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
      )}
    </div>
  );
}
