import type { Option, OptionLimits } from "./choose-options.ts";

/** What a choice can be worth, by a price for minutes. */
export type ValueBound = {
  /** The most value that the first so many groups can add within what is left of minutes and starts: no choice adds more. */
  readonly mostOf: (groupCount: number, left: OptionLimits) => number;
  /** What some choice within the limits is worth; -Infinity where none was met. */
  readonly reachedValue: number;
};

/**
 * An upper bound for a choice of one option of each group: minutes are sold at a price instead of being limited, and each
 * group takes what pays best (Lagrangian relaxation). Starts stay limited. Any price gives a bound; the one at which the
 * minutes are just used up gives nearly the least. It is not looked for once a bound shows that nothing is worth more than
 * `above`.
 */
export function priceMinutes(groups: readonly (readonly Option[])[], limits: OptionLimits, above: number): ValueBound {
  const width = limits.starts + 1;
  const shop: Shop = { groups, width, surplus: new Float64Array((groups.length + 1) * width), minutes: [] };
  let low = 0;
  let high = dearestMinuteOf(groups);
  let best = { price: high, most: Number.POSITIVE_INFINITY };
  let reachedValue = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best.most > above; round += 1) {
    const price = round === 0 ? high : (low + high) / 2;
    const { surplus, minutes } = sell(shop, price);
    const most = surplus + price * limits.minutes;
    if (most <= best.most) best = { price, most };
    if (minutes > limits.minutes) {
      low = price;
    } else {
      high = price;
      reachedValue = Math.max(reachedValue, Math.round(surplus + price * minutes));
    }
  }
  sell(shop, best.price);
  return {
    // Values are whole numbers; without a group ahead, minutes left over are worth nothing.
    mostOf: (groupCount, { minutes, starts }) =>
      groupCount === 0
        ? 0
        : Math.floor((shop.surplus[groupCount * width + starts] ?? 0) + best.price * minutes + ROUNDING),
    reachedValue,
  };
}

/** Halvings of the span of prices; further ones hardly lower the bound. */
const ROUNDS = 12;
/** More than sums of priced values are off by. */
const ROUNDING = 1e-3;

function dearestMinuteOf(groups: readonly (readonly Option[])[]): number {
  let dearest = 0;
  for (const group of groups) {
    const least = Math.min(...group.map(({ value }) => value));
    for (const { value, minutes } of group) if (minutes > 0) dearest = Math.max(dearest, (value - least) / minutes);
  }
  return dearest;
}

/** What the first groups take at the last price: at [group count × width + starts] the value less what its minutes cost. */
type Shop = {
  readonly groups: readonly (readonly Option[])[];
  readonly width: number;
  readonly surplus: Float64Array;
  readonly minutes: number[];
};

function sell({ groups, width, surplus, minutes }: Shop, price: number): { surplus: number; minutes: number } {
  for (let starts = 0; starts < width; starts += 1) minutes[starts] = 0;
  let place = width;
  for (const group of groups) {
    for (let starts = 0; starts < width; starts += 1) {
      let most = Number.NEGATIVE_INFINITY;
      let minutesTaken = 0;
      for (const option of group) {
        if (option.starts > starts) continue;
        const before = place - width - option.starts;
        const total = (surplus[before] ?? 0) + option.value - price * option.minutes;
        if (total <= most) continue;
        most = total;
        minutesTaken = (minutes[before] ?? 0) + option.minutes;
      }
      surplus[place] = most;
      minutes[place] = minutesTaken;
      place += 1;
    }
  }
  return { surplus: surplus[place - 1] ?? 0, minutes: minutes[place - 1] ?? 0 };
}
