import { CATEGORIES, type Category } from "../facts/vocabulary.ts";
import { sum } from "../sum.ts";

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
  const counts = CATEGORIES.map(() => 0);
  for (const { category } of items) {
    const place = CATEGORIES.indexOf(category);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return mixOfCounts(counts);
}

/** The same, of how often each category comes, in the order of `CATEGORIES`. */
export function mixOfCounts(counts: readonly number[]): MeasuredMix {
  const total = sum(counts);
  const shareOf = (count: number) => (total === 0 ? 0 : count / total);
  const categories = CATEGORIES.map((category, place) => {
    const count = counts[place] ?? 0;
    return { category, count, share: shareOf(count) };
  });
  return { count: total, categories, promoShare: shareOf(counts[CATEGORIES.indexOf("promote")] ?? 0) };
}
