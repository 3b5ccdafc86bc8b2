import { UnstyledButton } from "@mantine/core";
import type { Mix } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import classes from "./category-meanings.module.css";
import { ChannelMixes } from "./channel-mixes.tsx";
import { MixRuleList } from "./mix-rule-list.tsx";

type CategoryMeaningsProps = { readonly mix: Mix };

/** What each category means in a line, and the mix on each channel; folded until asked for. */
export function CategoryMeanings({ mix }: CategoryMeaningsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const used = mix.categories.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
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
        <div id={id}>
          <dl className={classes.list}>
            {used.map(({ category }) => (
              <div key={category}>
                <dt>
                  <CategoryMark category={category} size={18} />
                  {t(`category.${category}`)}
                </dt>
                <dd>{t(`ui.plan.mix.meaning.${category}`)}</dd>
              </div>
            ))}
          </dl>
          <ChannelMixes mix={mix} />
          <MixRuleList />
        </div>
      )}
    </div>
  );
}
