export type Measured = { readonly medianMs: number; readonly p99Ms: number };

type Run = () => unknown | Promise<unknown>;

/** Times one run after another; the first fifth warms up and is not counted. */
export async function measure(run: Run, rounds: number): Promise<Measured> {
  const times: number[] = [];
  const warmUp = Math.ceil(rounds / 5);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const time = await timeOf(run);
    if (round >= warmUp) times.push(time);
  }
  return summaryOf(times);
}

/** Times two runs in turn, so that a slow moment of the machine meets both; the ratio is the median of the pairs' ratios. */
export async function compare(ours: Run, bare: Run, rounds: number) {
  const pairs: (readonly [number, number])[] = [];
  const warmUp = Math.ceil(rounds / 5);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const pair = [await timeOf(ours), await timeOf(bare)] as const;
    if (round >= warmUp) pairs.push(pair);
  }
  return {
    ours: summaryOf(pairs.map(([time]) => time)),
    bare: summaryOf(pairs.map(([, time]) => time)),
    ratio: quantile(
      pairs.map(([a, b]) => a / b),
      0.5,
    ),
  };
}

async function timeOf(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function summaryOf(times: readonly number[]): Measured {
  return { medianMs: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
}

/** NaN of none. */
export function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Of the middle for a share of 0.5; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
