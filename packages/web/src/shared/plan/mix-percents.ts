import { apportion, type Category, type CategoryShare } from "@porchlight/core";

export type CategoryPercent = { readonly category: Category; readonly percent: number };

/** The mix in whole percents that add up to a hundred, largest first; without what has no share at all. */
export function mixPercents(categories: readonly CategoryShare[]): CategoryPercent[] {
  const ordered = categories.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  if (ordered.length === 0) return [];
  const percents = apportion(
    ordered.map(({ share }) => share),
    100,
  );
  return ordered.map(({ category }, index) => ({ category, percent: percents[index] ?? 0 }));
}
