import { InvariantError } from "../errors.ts";

/**
 * Deals `total` whole things out by weight (Sainte-Laguë: divisors 1, 3, 5 …; ties go to the earlier entry). The result
 * sums to `total`, and a bigger total never takes anything away from anybody. `minimum` is dealt out first; where
 * `total` does not reach that far, by weight.
 *
 * @throws InvariantError when there is something to deal and every weight is 0, for a weight below 0, and for a total or
 * minimum that is not a whole number of 0 or more.
 * @example
 * apportion([0.5, 0.3, 0.2], 7); // [4, 2, 1]
 */
export function apportion(
  weights: readonly number[],
  total: number,
  options: { readonly minimum?: readonly number[] } = {},
): number[] {
  const minimum = options.minimum ?? [];
  assertCounts(weights, total, minimum);
  const exact = toCommonUnit(weights);
  const dealt = weights.map(() => 0);
  for (let left = total; left > 0; left -= 1) {
    const mustHave = bestOf(exact, dealt, (index) => (dealt[index] ?? 0) < (minimum[index] ?? 0));
    const next = mustHave ?? bestOf(exact, dealt, (index) => (exact[index] ?? 0n) > 0n);
    if (next === undefined)
      throw new InvariantError(`expected a weight above 0 to deal ${total} out, got [${weights}]`);
    dealt[next] = (dealt[next] ?? 0) + 1;
  }
  return dealt;
}

function assertCounts(weights: readonly number[], total: number, minimum: readonly number[]): void {
  const badWeight = weights.find((weight) => !Number.isFinite(weight) || weight < 0);
  if (badWeight !== undefined) throw new InvariantError(`expected weights of 0 or more, got ${badWeight}`);
  if (!isCount(total)) throw new InvariantError(`expected a whole total of 0 or more, got ${total}`);
  const badMinimum = minimum.find((count) => !isCount(count));
  if (badMinimum !== undefined) throw new InvariantError(`expected whole minimums of 0 or more, got ${badMinimum}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Digits that count in a weight: enough for any share, few enough that 0.1 + 0.2 weighs what 0.3 does. */
const SIGNIFICANT_DIGITS = 12;

// Decimal digits as whole numbers of one unit, so that quotients are compared exactly and scaling all weights changes nothing.
function toCommonUnit(weights: readonly number[]): bigint[] {
  const parts = weights.map((weight) => {
    const [digits = "0", exponent = "0"] = weight.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
    return { digits: BigInt(digits.replace(".", "")), exponent: Number(exponent) };
  });
  const smallest = parts.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return parts.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - smallest));
}

/** The highest weight / (2·dealt + 1) among those allowed, the first of equals; cross products instead of division. */
function bestOf(
  exact: readonly bigint[],
  dealt: readonly number[],
  isAllowed: (index: number) => boolean,
): number | undefined {
  let best: { index: number; weight: bigint; divisor: bigint } | undefined;
  for (const [index, weight] of exact.entries()) {
    if (!isAllowed(index)) continue;
    const divisor = BigInt(2 * (dealt[index] ?? 0) + 1);
    if (best === undefined || weight * best.divisor > best.weight * divisor) best = { index, weight, divisor };
  }
  return best?.index;
}
