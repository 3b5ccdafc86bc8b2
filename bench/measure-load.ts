const CLIENTS = 8;
const REQUESTS_A_TURN = 160;
const TURNS = 8;

export type Load = { readonly perSecond: number; readonly medianMs: number; readonly p99Ms: number };

/** Loads two servers in turn, so that a slow moment of the machine meets both; the first turn of each warms up. */
export async function measureLoad(
  oursAt: (index: number) => string,
  bareAt: (index: number) => string,
): Promise<{ readonly ours: Load; readonly bare: Load }> {
  const [ours, bare]: [number[], number[]] = [[], []];
  let [oursMs, bareMs] = [0, 0];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const [ourTurn, bareTurn] = [await runTurn(oursAt, turn), await runTurn(bareAt, turn)];
    if (turn === 0) continue;
    ours.push(...ourTurn.times);
    bare.push(...bareTurn.times);
    oursMs += ourTurn.spentMs;
    bareMs += bareTurn.spentMs;
  }
  return { ours: loadOf(ours, oursMs), bare: loadOf(bare, bareMs) };
}

async function runTurn(addressOf: (index: number) => string, turn: number) {
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (next < REQUESTS_A_TURN) {
      const address = addressOf(turn * REQUESTS_A_TURN + next);
      next += 1;
      const start = performance.now();
      const response = await fetch(address);
      await response.text();
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      times.push(performance.now() - start);
    }
  });
  await Promise.all(clients);
  return { times, spentMs: performance.now() - begun };
}

function loadOf(times: readonly number[], spentMs: number): Load {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { perSecond: (times.length / spentMs) * 1000, medianMs: at(0.5), p99Ms: at(0.99) };
}
