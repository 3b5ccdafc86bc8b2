import type { CategoryShare } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { CategoryMark, categoryColor } from "./category-mark.tsx";
import classes from "./mix-bar.module.css";

type MixBarProps = { readonly categories: readonly CategoryShare[]; readonly legend?: boolean };

/** The content mix: a segment a category, largest first, and a legend with mark, word and share. */
export function MixBar({ categories, legend = true }: MixBarProps) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 0 });
  const ordered = categories.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  const words = ordered.map(({ category, share }) => `${t(`category.${category}`)} ${percent.format(share)}`);
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={words.join(", ")}>
        {ordered.map(({ category, share }) => (
          <span key={category} style={{ flexGrow: share, background: categoryColor(category) }} />
        ))}
      </div>
      {legend && (
        <ul className={classes.legend}>
          {ordered.map(({ category, share }) => (
            <li key={category}>
              <CategoryMark category={category} size={18} />
              <span>{t(`category.${category}`)}</span>
              <strong>{percent.format(share)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
