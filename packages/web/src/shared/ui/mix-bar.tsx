import { type Category, type CategoryShare, formatPercent } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { mixPercents } from "../plan/mix-percents.ts";
import { CategoryMark, categoryColor } from "./category-mark.tsx";
import classes from "./mix-bar.module.css";

type MixBarProps = {
  readonly categories: readonly CategoryShare[];
  readonly legend?: boolean;
  /** In which the segments stand; left out, the largest comes first. */
  readonly order?: readonly Category[];
};

/** The content mix: a segment a category, and a legend with mark, word and share. */
export function MixBar({ categories, legend = true, order }: MixBarProps) {
  const { t, i18n } = useTranslation();
  const percents = mixPercents(categories);
  const ordered =
    order === undefined ? percents : percents.toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
  const parts = ordered.map(({ category, percent }) => ({
    category,
    percent,
    share: formatPercent(percent / 100, i18n.language),
  }));
  const words = parts.map(({ category, share }) => `${t(`category.${category}`)} ${share}`);
  return (
    <div className={classes.mix}>
      <div className={classes.bar} role="img" aria-label={words.join(", ")}>
        {parts.map(({ category, percent }) => (
          <span key={category} style={{ flexGrow: percent, background: categoryColor(category) }} />
        ))}
      </div>
      {legend && (
        <ul className={classes.legend}>
          {parts.map(({ category, share }) => (
            <li key={category}>
              <CategoryMark category={category} size={18} />
              <span>{t(`category.${category}`)}</span>
              <strong>{share}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
