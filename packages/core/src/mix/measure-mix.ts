import { CATEGORIES, type Category } from "../facts/vocabulary.ts";

/** How often one category comes. */
export type MeasuredCategory = {
  /** The category. */
  readonly category: Category;
  /** How many items. */
  readonly count: number;
  /** Of all items, 0 to 1. */
  readonly share: number;
};

/** What a list of posts or slots is made of. */
export type MeasuredMix = {
  /** How many items there are. */
  readonly count: number;
  /** All eight in their fixed order; shares sum to 1, or are all 0 where there is nothing to measure. */
  readonly categories: readonly MeasuredCategory[];
  /** The share of `promote`, 0 to 1. */
  readonly promoShare: number;
};

/** What posts, slots or both are really made of. */
export function measureMix(items: readonly { readonly category: Category }[]): MeasuredMix {
  const counts = new Map<Category, number>();
  for (const { category } of items) counts.set(category, (counts.get(category) ?? 0) + 1);
  const shareOf = (category: Category) => (items.length === 0 ? 0 : (counts.get(category) ?? 0) / items.length);
  return {
    count: items.length,
    categories: CATEGORIES.map((category) => ({
      category,
      count: counts.get(category) ?? 0,
      share: shareOf(category),
    })),
    promoShare: shareOf("promote"),
  };
}
