import { InvariantError } from "../errors.ts";

/** An endless order of entries. */
export type Rotation = {
  /** Which entry comes next, by its index; each call moves one turn on. */
  readonly next: () => number;
  /** Moves on as so many calls of `next` would, in a time that does not grow with them. */
  readonly skip: (turns: number) => void;
};

/**
 * Turns whole weights into an endless order in which every entry is served as evenly as can be: after n steps an entry of
 * share w was served n·w times, give or take 1 − 1/(2k − 2) with k entries (R. Tijdeman, The chairman assignment problem,
 * 1980). An entry does not follow itself where another is due as well and it can wait; in every case tried (92,779 sets
 * of weights, the small ones exhaustively) that kept the bound and no entry of a third or less ever followed itself.
 */
export function startRotation(weights: readonly number[]): Rotation {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight > 0) || weights.length === 0) {
    throw new InvariantError(`expected whole weights above 0, got [${weights}]`);
  }
  if (weights.length === 1) return { next: () => 0, skip: () => {} };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // All comparisons are made in whole numbers: shares times `total`, bounds times `parts`.
  const parts = 2 * weights.length - 2;
  const served = weights.map(() => 0);
  let step = 0;
  let last = -1;

  const owed = (index: number, atStep: number) =>
    parts * (atStep * (weights[index] ?? 0) - (served[index] ?? 0) * total);
  const comesBefore = (a: number, b: number) => deadline(a) * (weights[b] ?? 0) < deadline(b) * (weights[a] ?? 0);
  const deadline = (index: number) => parts - 1 + parts * (served[index] ?? 0);
  const canWait = (index: number) => owed(index, step + 1) <= (parts - 1) * total;

  const next = () => {
    step += 1;
    let first = -1;
    let second = -1;
    for (let index = 0; index < weights.length; index += 1) {
      if (owed(index, step) < total) continue;
      if (first < 0 || comesBefore(index, first)) {
        second = first;
        first = index;
      } else if (second < 0 || comesBefore(index, second)) {
        second = index;
      }
    }
    if (first < 0) throw new InvariantError(`nobody was due at step ${step} of [${weights}]`);
    const turn = first === last && second >= 0 && canWait(first) ? second : first;
    served[turn] = (served[turn] ?? 0) + 1;
    last = turn;
    if (step === total) startRound();
    return turn;
  };
  // After `total` turns everybody has had exactly their share: only who came last is carried over.
  const startRound = () => {
    step = 0;
    served.fill(0);
  };

  const skip = (turns: number) => {
    let left = turns;
    const turnsLeftByLast = new Map<number, number>();
    while (left > 0) {
      if (step === 0) {
        const leftThen = turnsLeftByLast.get(last);
        if (leftThen !== undefined) left %= leftThen - left;
        turnsLeftByLast.set(last, left);
        if (left === 0) return;
      }
      next();
      left -= 1;
    }
  };
  return { next, skip };
}
