import { medianOf, quantile } from "./measure.ts";
import { openClient } from "./open-client.ts";

const CLIENTS = 8;
const TURN_MS = 400;
const TURNS = 15;

export type Load = { readonly perSecond: number; readonly medianMs: number; readonly p99Ms: number };

type AddressAt = (index: number) => string;

/**
 * Loads two servers in turn over connections that stay open, now one first and now the other, so that a slow moment of the
 * machine meets both; the first turn of each warms up. The ratio is the median of the turns' ratios.
 */
export async function measureLoad(
  oursAt: AddressAt,
  bareAt: AddressAt,
): Promise<{ readonly ours: Load; readonly bare: Load; readonly ratio: number }> {
  const [ours, bare]: [Turn[], Turn[]] = [[], []];
  const [runOurs, runBare] = [openTurns(oursAt), openTurns(bareAt)];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const isOursFirst = turn % 2 === 0;
    const first = await (isOursFirst ? runOurs : runBare)();
    const second = await (isOursFirst ? runBare : runOurs)();
    if (turn === 0) continue;
    ours.push(isOursFirst ? first : second);
    bare.push(isOursFirst ? second : first);
  }
  const ratios = ours.map(({ perSecond }, turn) => perSecond / (bare[turn]?.perSecond ?? Number.NaN));
  return { ours: loadOf(ours), bare: loadOf(bare), ratio: medianOf(ratios) };
}

type Turn = { readonly times: readonly number[]; readonly perSecond: number };

function openTurns(addressAt: AddressAt): () => Promise<Turn> {
  const { get } = openClient(CLIENTS);
  let next = 0;
  return async () => {
    const times: number[] = [];
    const begun = performance.now();
    const ask = async () => {
      while (performance.now() - begun < TURN_MS) {
        const address = addressAt(next);
        next += 1;
        const start = performance.now();
        const { status } = await get(address);
        if (status !== 200) throw new Error(`${address} answered ${status}`);
        times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, ask));
    return { times, perSecond: (times.length / (performance.now() - begun)) * 1000 };
  };
}

function loadOf(turns: readonly Turn[]): Load {
  const times = turns.flatMap((turn) => turn.times);
  return {
    perSecond: medianOf(turns.map(({ perSecond }) => perSecond)),
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}
