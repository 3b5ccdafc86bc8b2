import { CATEGORIES_EXCLUDED, categoryShareOf } from "../facts/category-facts.ts";
import { CATEGORIES, type Category, type Channel } from "../facts/vocabulary.ts";
import type { CategoryShare } from "./mix.ts";
import type { GoalShare } from "./must-haves.ts";

/** The shares that serve the goals best together, promotion held at `promoShareMax`. All eight categories; sums to 1. */
export function shareByGoals(goals: readonly GoalShare[], promoShareMax: number): CategoryShare[] {
  const wanted = CATEGORIES.map((category) => ({ category, share: wantedShareOf(goals, category) }));
  return toPlainShares(holdPromotion(wanted, promoShareMax), promoShareMax);
}

/** The share of a category before any limit. */
export function wantedShareOf(goals: readonly GoalShare[], category: Category): number {
  return goals.reduce((sum, { goal, share }) => sum + share * categoryShareOf(goal, category).value, 0);
}

/** The same shares on one channel: what has no room there is left out and its share goes to the others in proportion. */
export function shareOnChannel(
  shares: readonly CategoryShare[],
  channel: Channel,
  promoShareMax: number,
): CategoryShare[] {
  const excluded: readonly Category[] = CATEGORIES_EXCLUDED[channel]?.value ?? [];
  const left = shares.filter(({ category, share }) => !excluded.includes(category) && share > 0);
  return toPlainShares(holdPromotion(left, promoShareMax), promoShareMax);
}

// What promotion gives up goes to the others in proportion.
function holdPromotion(shares: readonly CategoryShare[], promoShareMax: number): CategoryShare[] {
  const total = sumOf(shares);
  const promote = Math.min((shares.find(isPromote)?.share ?? 0) / total, promoShareMax);
  const others = sumOf(shares.filter((each) => !isPromote(each)));
  return shares.map((each) => ({
    ...each,
    share: isPromote(each) ? promote : (each.share / others) * (1 - promote),
  }));
}

/** Shares are given to this fraction, so that a plan reads well as text. */
const PARTS = 10_000;

// What rounding leaves over goes to the largest category that is not promotion.
function toPlainShares(shares: readonly CategoryShare[], promoShareMax: number): CategoryShare[] {
  const rounded = shares.map((each) => {
    const parts = Math.round(each.share * PARTS);
    return { ...each, parts: isPromote(each) ? Math.min(parts, Math.floor(promoShareMax * PARTS)) : parts };
  });
  const missing = PARTS - rounded.reduce((sum, { parts }) => sum + parts, 0);
  const largest = rounded.filter((each) => !isPromote(each)).reduce((most, { parts }) => Math.max(most, parts), 0);
  const takes = rounded.findIndex((each) => !isPromote(each) && each.parts === largest);
  return rounded.map(({ category, parts }, index) => ({
    category,
    share: (parts + (index === takes ? missing : 0)) / PARTS,
  }));
}

function isPromote({ category }: CategoryShare): boolean {
  return category === "promote";
}

function sumOf(shares: readonly CategoryShare[]): number {
  return shares.reduce((sum, { share }) => sum + share, 0);
}
