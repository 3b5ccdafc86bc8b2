import type { Category, CategoryShare } from "@porchlight/core";
import { mixPercents } from "./mix-percents.ts";

/** A mix in whole percents that add up to a hundred, to look one category up; without what has no share at all. */
export function percentByCategory(categories: readonly CategoryShare[]): ReadonlyMap<Category, number> {
  return new Map(mixPercents(categories).map(({ category, percent }) => [category, percent]));
}
