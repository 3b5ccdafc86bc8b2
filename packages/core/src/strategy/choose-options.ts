/** One way to use minutes; of each group exactly one is taken. */
export type Option = {
  /** Whole minutes a week. */
  readonly minutes: number;
  /** An integer, so that sums are exact and equal is equal. */
  readonly value: number;
  /** How many channels it starts from nothing. */
  readonly starts: number;
};

export type Chosen<Choice extends Option> = { readonly value: number; readonly options: readonly Choice[] };

/**
 * The best choice of one option of each group within the limits, exactly (a multiple-choice knapsack); undefined when none
 * fits. Of equally good choices the one with fewer minutes wins, then the option that comes first in its group.
 */
export function chooseOptions<Choice extends Option>(
  groups: readonly (readonly Choice[])[],
  limits: { readonly minutes: number; readonly starts: number },
): Chosen<Choice> | undefined {
  if (limits.minutes < 0) return undefined;
  const wished = chooseFreely(groups);
  if (wished && wished.minutes <= limits.minutes && wished.starts <= limits.starts) return wished.chosen;
  const minutes = Math.min(limits.minutes, mostMinutesOf(groups));
  const grid = { width: minutes + 1, height: limits.starts + 1 };
  const layers = groups.map((group) => [...group].sort((a, b) => a.minutes - b.minutes));
  const taken: Int16Array[] = [];
  let best = new Float64Array(grid.width * grid.height);
  for (const layer of layers) {
    const next = addLayer(best, layer, grid);
    taken.push(next.taken);
    best = next.best;
  }
  return readBack(best, { layers, taken, grid });
}

// Where there is room for the best of every group, there is nothing to weigh.
function chooseFreely<Choice extends Option>(
  groups: readonly (readonly Choice[])[],
): { readonly chosen: Chosen<Choice>; readonly minutes: number; readonly starts: number } | undefined {
  const options: Choice[] = [];
  for (const group of groups) {
    const best = group.reduce<Choice | undefined>(
      (leader, next) => (leader && !isBetter(next, leader) ? leader : next),
      undefined,
    );
    if (!best) return undefined;
    options.push(best);
  }
  const sumOf = (part: (option: Choice) => number) => options.reduce((total, option) => total + part(option), 0);
  return {
    chosen: { value: sumOf(({ value }) => value), options },
    minutes: sumOf(({ minutes }) => minutes),
    starts: sumOf(({ starts }) => starts),
  };
}

function isBetter(a: Option, b: Option): boolean {
  return a.value > b.value || (a.value === b.value && a.minutes < b.minutes);
}

type Grid = { readonly width: number; readonly height: number };

function mostMinutesOf(groups: readonly (readonly Option[])[]): number {
  return groups.reduce((total, group) => total + group.reduce((most, { minutes }) => Math.max(most, minutes), 0), 0);
}

// best[starts × width + minutes]: the most value within so many starts and minutes; −Infinity where nothing fits.
function addLayer(
  before: Float64Array<ArrayBuffer>,
  layer: readonly Option[],
  { width, height }: Grid,
): { best: Float64Array<ArrayBuffer>; taken: Int16Array } {
  const best = new Float64Array(before.length).fill(Number.NEGATIVE_INFINITY);
  const taken = new Int16Array(before.length).fill(-1);
  layer.forEach((option, index) => {
    for (let starts = option.starts; starts < height; starts += 1) {
      const row = starts * width;
      const rowBefore = (starts - option.starts) * width - option.minutes;
      for (let minutes = option.minutes; minutes < width; minutes += 1) {
        const value = (before[rowBefore + minutes] ?? Number.NEGATIVE_INFINITY) + option.value;
        if (value > (best[row + minutes] ?? 0)) {
          best[row + minutes] = value;
          taken[row + minutes] = index;
        }
      }
    }
  });
  return { best, taken };
}

function readBack<Choice extends Option>(
  best: Float64Array,
  solved: {
    readonly layers: readonly (readonly Choice[])[];
    readonly taken: readonly Int16Array[];
    readonly grid: Grid;
  },
): Chosen<Choice> | undefined {
  const { width, height } = solved.grid;
  const lastRow = (height - 1) * width;
  const value = best[lastRow + width - 1] ?? Number.NEGATIVE_INFINITY;
  if (value === Number.NEGATIVE_INFINITY) return undefined;
  let minutes = best.indexOf(value, lastRow) - lastRow;
  let starts = height - 1;
  const options: Choice[] = [];
  for (let layer = solved.layers.length - 1; layer >= 0; layer -= 1) {
    const index = solved.taken[layer]?.[starts * width + minutes] ?? -1;
    const option = solved.layers[layer]?.[index];
    if (!option) return undefined;
    options.unshift(option);
    minutes -= option.minutes;
    starts -= option.starts;
  }
  return { value, options };
}
