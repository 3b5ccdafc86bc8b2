import {
  CATEGORIES_EXCLUDED,
  categoryShareOf,
  MUST_HAVE_WITHIN_POSTS,
  PROMO_SHARE_MAX,
} from "../facts/category-facts.ts";
import { because, type EvidenceId, type Reason } from "../facts/reason.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { wantedShareOf } from "./category-shares.ts";
import { explainEvents } from "./explain-events.ts";
import type { Mix } from "./mix.ts";
import { MIX_RULES, type MixRule } from "./mix-rules.ts";
import { listMustHaves } from "./must-haves.ts";

type MixShares = Omit<Mix, "reasons">;

/** Why a mix is as it is, beginning with what weighs most. */
export function explainMix(strategy: Strategy, mix: MixShares): Reason[] {
  if (strategy.mode === "flood") return [because("mix-only-help", {})];
  return [
    fromGoals(strategy, mix),
    ...promotion(strategy, mix),
    compareWithRules(mix),
    ...compareCurating(mix),
    ...mustHaves(strategy, mix),
    ...leftOut(mix),
    ...explainEvents(strategy, mix.promoShare),
  ];
}

function fromGoals({ goals }: Strategy, { categories }: MixShares): Reason {
  const largest = [...categories].sort((a, b) => b.share - a.share).slice(0, 3);
  return because("mix-from-goals", {
    goals: goals.map(({ goal }) => goal),
    categories: largest.map(({ category }) => category),
    shares: largest.map(({ share }) => share),
  });
}

function promotion(strategy: Strategy, { promoShare, promoShareMax }: MixShares): Reason[] {
  const ownMax = strategy.answers.limits?.promoShareMax;
  const wantedShare = wantedShareOf(strategy.goals, "promote");
  const isCut = promoShare < wantedShare - 0.0001;
  const tooMuch = ownMax !== undefined && ownMax > PROMO_SHARE_MAX.value;
  return [
    ...(promoShare > 0 ? [promoShareReason(strategy, promoShare)] : []),
    ...(isCut && promoShare > 0 ? [because("promo-cut-to-limit", { wantedShare, promoShareMax })] : []),
    ...(promoShare === 0 ? [because("promo-none", { wantedShare })] : []),
    ...(tooMuch ? [because("promo-limit-lowered", { ownMax, promoShareMax }, PROMO_SHARE_MAX.evidence)] : []),
  ];
}

function promoShareReason({ goals }: Strategy, promoShare: number): Reason {
  const strongest = [...goals].sort(
    (a, b) => b.share * categoryShareOf(b.goal, "promote").value - a.share * categoryShareOf(a.goal, "promote").value,
  );
  const goal = strongest[0]?.goal;
  const ofGoal: readonly EvidenceId[] = goal === undefined ? [] : categoryShareOf(goal, "promote").evidence;
  return because("promo-from-goals", { promoShare, goals: goal === undefined ? [] : [goal] }, [
    ...ofGoal,
    "E045",
    "E047",
  ]);
}

function compareWithRules({ promoShare }: MixShares): Reason {
  const distance = (rule: MixRule) => Math.abs(rule.promoShare - promoShare);
  const nearest = MIX_RULES.reduce((best, rule) => (distance(rule) < distance(best) ? rule : best));
  const shares = MIX_RULES.map((rule) => rule.promoShare);
  return because(
    "promo-compared",
    {
      promoShare,
      ruleShare: nearest.promoShare,
      rule: nearest.name,
      leastShare: Math.min(...shares),
      mostShare: Math.max(...shares),
    },
    [...nearest.evidence, ...MIX_RULES.filter((rule) => rule !== nearest).flatMap(({ evidence }) => evidence)],
  );
}

function compareCurating({ categories }: MixShares): Reason[] {
  const curateShare = categories.find(({ category }) => category === "curate")?.share ?? 0;
  const withCurating = MIX_RULES.filter((rule) => rule.curateShare !== undefined);
  const ruleShares = withCurating.map((rule) => rule.curateShare ?? 0);
  const leastShare = Math.min(...ruleShares);
  if (curateShare >= leastShare) return [];
  const facts = { curateShare, leastShare, mostShare: Math.max(...ruleShares) };
  return [
    because(
      "curate-less-than-rules",
      facts,
      withCurating.flatMap(({ evidence }) => evidence),
    ),
  ];
}

function mustHaves({ goals }: Strategy, { promoShareMax }: MixShares): Reason[] {
  const categories = listMustHaves(goals, promoShareMax);
  if (categories.length === 0) return [];
  const facts = { categories, withinPosts: MUST_HAVE_WITHIN_POSTS.value };
  return [because("must-have-categories", facts, categories.includes("promote") ? ["E047"] : [])];
}

function leftOut({ byChannel }: MixShares): Reason[] {
  return byChannel.flatMap(({ channel }) => {
    const categories = CATEGORIES_EXCLUDED[channel]?.value ?? [];
    return categories.length === 0 ? [] : [because("mix-left-out-on-channel", { channel, categories })];
  });
}
