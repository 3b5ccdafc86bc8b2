const made: number[][] = [];

/** A list of so many zeros, to be added to. For some hundred a typed array takes longer to make than to go through. */
export function zeros(count: number): number[] {
  made[count] ??= makeZeros(count);
  return made[count].slice();
}

// A list that has held nothing but fractions, from its first on, keeps its numbers as they are and not one by one.
function makeZeros(count: number): number[] {
  const list: number[] = [];
  while (list.length < count) list.push(0.5);
  return list.fill(0);
}
