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

// Stirling's series; stepping up to 20 makes its error smaller than 1e-14.
function logFactorial(count: number): number {
  let shift = 0;
  let shifted = count;
  while (shifted < 20) {
    shifted += 1;
    shift += Math.log(shifted);
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (shifted + 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
