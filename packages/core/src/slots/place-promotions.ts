import { BETWEEN_FACTOR, RUN_UP_FACTOR } from "../facts/event-facts.ts";

/** A promotion is due each time the level reaches the next whole multiple of this; whole numbers never drift. */
export const WHOLE = 1_000_000_000;

export type PromotionSlot = {
  /** In the run-up to an event. */
  readonly isRunUp: boolean;
  /** Should promote, if the season can bear it: an event's day or last call. */
  readonly isPinned: boolean;
};

/** How much promotion a channel bears, in parts of `WHOLE` a slot. */
export type PromotionRates = { readonly share: number; readonly most: number };

export type PlacedPromotions = {
  readonly isPromotion: readonly boolean[];
  /** The level after the last slot: what the next season goes on from. */
  readonly level: number;
};

/**
 * Says which slots of a season promote. Every slot adds something between 0 and `most` to a level, and a slot promotes
 * where the level passes a whole number. So in any run of n slots, seasons' ends included, there are at most
 * ceil(n · most) promotions, and never two in a row while `most` is at most a half. Run-ups to events add up to half
 * as much again as the share, the other slots less, so that the season ends at `target`; before a pinned slot the level
 * is led to a whole number exactly there.
 */
export function placePromotions(input: {
  readonly slots: readonly PromotionSlot[];
  readonly rates: PromotionRates;
  readonly level: number;
  /** The level to end at: the share's sum over all slots so far. */
  readonly target: number;
}): PlacedPromotions {
  const { slots, rates, target } = input;
  const isPromotion: boolean[] = [];
  let level = input.level;
  let from = 0;
  while (from < slots.length) {
    const rest = slots.slice(from);
    const pin = rest.findIndex(({ isPinned }) => isPinned);
    const stretch = pin < 0 ? rest : rest.slice(0, pin + 1);
    const usual = usualAmounts({ stretch, rest, rates, left: Math.max(0, target - level) });
    const amounts = pin < 0 ? usual : (amountsToPin({ stretch, usual, rates, level, target }) ?? usual);
    for (const step of stepsOf(stretch, amounts)) {
      isPromotion.push(Math.floor((level + step) / WHOLE) > Math.floor(level / WHOLE));
      level += step;
    }
    from += stretch.length;
  }
  return { isPromotion, level };
}

/** What the slots of a stretch add together: those in run-ups, and the others. */
type Amounts = { readonly runUp: number; readonly other: number };

function usualAmounts(input: {
  readonly stretch: readonly PromotionSlot[];
  readonly rest: readonly PromotionSlot[];
  readonly rates: PromotionRates;
  readonly left: number;
}): Amounts {
  const { stretch, rest, rates, left } = input;
  const all = countsOf(rest);
  const leastOther = Math.min(leastRate(rates), left / rest.length);
  const otherRate = clamp((left - all.runUp * runUpRate(rates)) / all.other, { from: leastOther, to: rates.most });
  const mostRunUp = all.other === 0 ? rates.most : runUpRate(rates);
  const runUpRateHere = clamp((left - (all.other === 0 ? 0 : all.other * otherRate)) / all.runUp, {
    from: 0,
    to: mostRunUp,
  });
  const here = countsOf(stretch);
  const runUp = here.runUp === 0 ? 0 : Math.floor(here.runUp * runUpRateHere);
  // The season's last stretch takes all that is left, so that nothing is lost to rounding.
  const other = stretch.length === rest.length ? left - runUp : Math.floor(here.other * otherRate);
  return { runUp, other: here.other === 0 ? 0 : Math.min(other, here.other * rates.most) };
}

// Leads the level to a whole number at the stretch's last slot; undefined where the season cannot bear it.
function amountsToPin(input: {
  readonly stretch: readonly PromotionSlot[];
  readonly usual: Amounts;
  readonly rates: PromotionRates;
  readonly level: number;
  readonly target: number;
}): Amounts | undefined {
  const { stretch, usual, rates, level, target } = input;
  const counts = countsOf(stretch);
  const usualTotal = usual.runUp + usual.other;
  const nextWhole = (Math.floor(level / WHOLE) + 1) * WHOLE;
  const goal = Math.max(nextWhole, Math.floor((level + usualTotal) / WHOLE) * WHOLE);
  const total = goal - level;
  if (goal > target || total > stretch.length * rates.most) return undefined;
  if (total > usualTotal) {
    const runUp = Math.min(total - usual.other, counts.runUp * rates.most);
    return { runUp, other: total - runUp };
  }
  if (total < stretch.length * leastRate(rates)) return undefined;
  // What is to be saved is saved outside the run-up first, so that promotion moves into it.
  const least = Math.min(usual.other, counts.other * leastRate(rates));
  const other = Math.min(Math.max(least, total - usual.runUp), total - 1);
  return { runUp: total - other, other };
}

// Whole steps that sum to the amounts, spread evenly over the slots of each kind.
function stepsOf(stretch: readonly PromotionSlot[], amounts: Amounts): number[] {
  const counts = countsOf(stretch);
  const done = { runUp: 0, other: 0 };
  return stretch.map(({ isRunUp }) => {
    const kind = isRunUp ? "runUp" : "other";
    const before = Math.floor((done[kind] * amounts[kind]) / counts[kind]);
    done[kind] += 1;
    return Math.floor((done[kind] * amounts[kind]) / counts[kind]) - before;
  });
}

function countsOf(slots: readonly PromotionSlot[]): { readonly runUp: number; readonly other: number } {
  const runUp = slots.filter(({ isRunUp }) => isRunUp).length;
  return { runUp, other: slots.length - runUp };
}

function runUpRate({ share, most }: PromotionRates): number {
  return Math.min(most, Math.floor(share * RUN_UP_FACTOR.value));
}

function leastRate({ share }: PromotionRates): number {
  return Math.floor(share * BETWEEN_FACTOR.value);
}

function clamp(value: number, range: { readonly from: number; readonly to: number }): number {
  return Math.min(range.to, Math.max(range.from, value));
}
