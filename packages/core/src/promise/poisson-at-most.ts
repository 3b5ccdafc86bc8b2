/**
 * Probability that a Poisson count with this mean is at most `count`, 0 to 1. The smaller tail is added up from its largest
 * term, so that neither large means nor large counts lose digits.
 */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean <= 0) return 1;
  if (count < mean) return Math.min(1, tail(count, mean, -1));
  return Math.max(0, 1 - tail(count + 1, mean, 1));
}

/** Probability that a Poisson count with this mean is more than `count`, 0 to 1; small ones keep their digits, too. */
export function poissonMoreThan(count: number, mean: number): number {
  if (count < 0) return 1;
  if (mean <= 0) return 0;
  if (count < mean) return Math.max(0, 1 - tail(count, mean, -1));
  return Math.min(1, tail(count + 1, mean, 1));
}

/** Terms below this share of the sum change nothing. */
const NEGLIGIBLE = 1e-17;

function tail(from: number, mean: number, step: 1 | -1): number {
  let term = Math.exp(from * Math.log(mean) - mean - logFactorial(from));
  let total = 0;
  for (let count = from; count >= 0 && term > total * NEGLIGIBLE; count += step) {
    total += term;
    term *= step === 1 ? mean / (count + 1) : count / mean;
  }
  return total;
}

/** From here on Stirling's series is exact to 1e-14; below it the sums are kept. */
const STIRLING_FROM = 20;
const SMALL_LOG_FACTORIALS: readonly number[] = Array.from({ length: STIRLING_FROM }, (_, count) => {
  let total = 0;
  for (let factor = 2; factor <= count; factor += 1) total += Math.log(factor);
  return total;
});
const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);

function logFactorial(count: number): number {
  const known = SMALL_LOG_FACTORIALS[count];
  if (known !== undefined) return known;
  const inverse = 1 / count;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (count + 0.5) * Math.log(count) - count + HALF_LOG_TAU + series;
}
