import { PROMO_SHARE_MAX } from "../facts/category-facts.ts";
import { CATEGORIES, type Channel } from "../facts/vocabulary.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { shareByGoals, shareOnChannel } from "./category-shares.ts";
import { explainMix } from "./explain-mix.ts";
import type { CategoryShare, Mix } from "./mix.ts";

/**
 * What to post: the shares of the eight categories that the goals ask for, promotion held at the owner's limit and never
 * above the highest published rule, and the same on each open channel. Under a flood of questions everything is help.
 */
export function deriveMix(strategy: Strategy): Mix {
  const promoShareMax = promoShareMaxOf(strategy);
  const categories = strategy.mode === "flood" ? onlyHelp() : shareByGoals(strategy.goals, promoShareMax);
  const byChannel = openChannelsOf(strategy).map((channel) => ({
    channel,
    categories: sharesOf(channel, { categories, strategy, promoShareMax }),
  }));
  const promoShare = categories.find(({ category }) => category === "promote")?.share ?? 0;
  const mix = { categories, promoShare, promoShareMax, byChannel };
  return { ...mix, reasons: explainMix(strategy, mix) };
}

function promoShareMaxOf({ answers }: Strategy): number {
  return Math.min(answers.limits?.promoShareMax ?? PROMO_SHARE_MAX.value, PROMO_SHARE_MAX.value);
}

function openChannelsOf(strategy: Strategy): Channel[] {
  return strategy.channels.filter(({ postsPerWeek }) => postsPerWeek > 0).map(({ channel }) => channel);
}

function onlyHelp(): CategoryShare[] {
  return CATEGORIES.map((category) => ({ category, share: category === "help" ? 1 : 0 }));
}

// Where a network has no room for help, a flood leaves the goals' own mix.
function sharesOf(
  channel: Channel,
  from: { readonly categories: readonly CategoryShare[]; readonly strategy: Strategy; readonly promoShareMax: number },
): CategoryShare[] {
  const shares = shareOnChannel(from.categories, channel, from.promoShareMax);
  if (shares.length > 0) return shares;
  return shareOnChannel(shareByGoals(from.strategy.goals, from.promoShareMax), channel, from.promoShareMax);
}
