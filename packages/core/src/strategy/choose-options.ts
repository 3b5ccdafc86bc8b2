import { priceMinutes } from "./price-minutes.ts";

/** One way to use minutes; of each group exactly one is taken. */
export type Option = {
  /** Whole minutes a week. */
  readonly minutes: number;
  /** An integer, so that sums are exact and equal is equal. */
  readonly value: number;
  /** How many channels it starts from nothing. */
  readonly starts: number;
};

export type OptionLimits = { readonly minutes: number; readonly starts: number };

export type Chosen<Choice extends Option> = { readonly value: number; readonly options: readonly Choice[] };

/**
 * The best choice of one option of each group within the limits, exactly (a multiple-choice knapsack); undefined when none
 * fits, or none is worth more than `above`. Of equally good choices the one with fewer minutes wins, then the option that
 * comes first in its group.
 */
export function chooseOptions<Choice extends Option>(
  groups: readonly (readonly Choice[])[],
  limits: OptionLimits,
  above: number = Number.NEGATIVE_INFINITY,
): Chosen<Choice> | undefined {
  if (limits.minutes < 0 || groups.some((group) => group.length === 0)) return undefined;
  const wished = groups.flatMap((group) => bestOf(group) ?? []);
  const value = totalOf(wished, "value");
  if (value <= above) return undefined;
  // Where there is room for the best of every group, there is nothing to weigh.
  if (totalOf(wished, "minutes") <= limits.minutes && totalOf(wished, "starts") <= limits.starts) {
    return { value, options: wished };
  }
  return searchOptions(
    groups.map((group) => [...group].sort((a, b) => a.minutes - b.minutes)),
    limits,
    above,
  );
}

function bestOf<Choice extends Option>(group: readonly Choice[]): Choice | undefined {
  return group.reduce<Choice | undefined>((best, next) => (best && !isBetter(next, best) ? best : next), undefined);
}

function isBetter(a: Option, b: Option): boolean {
  return a.value > b.value || (a.value === b.value && a.minutes < b.minutes);
}

function totalOf(options: readonly Option[], part: keyof Option): number {
  return options.reduce((total, option) => total + option[part], 0);
}

/** A choice among the first groups: nothing is worth as much for fewer minutes within the same starts. */
type PartialChoice<Choice> = {
  readonly minutes: number;
  readonly value: number;
  readonly option?: Choice;
  readonly before?: PartialChoice<Choice>;
};

// Group by group, by the starts that may be used so far. What the groups ahead can add at most shows which choices lead
// nowhere; of the others those remain that are worth more than any with fewer minutes.
function searchOptions<Choice extends Option>(
  groups: readonly (readonly Choice[])[],
  limits: OptionLimits,
  above: number,
): Chosen<Choice> | undefined {
  const bound = priceMinutes(groups.toReversed(), limits, above);
  const least = Math.max(bound.reachedValue, above + 1);
  if (bound.mostOf(groups.length, limits) < least) return undefined;
  let partials: PartialChoice<Choice>[][] = [];
  for (let starts = 0; starts <= limits.starts; starts += 1) partials.push([{ minutes: 0, value: 0 }]);
  for (const [index, group] of groups.entries()) {
    const groupsAhead = groups.length - index - 1;
    partials = partials.map((_, starts) => {
      const further: PartialChoice<Choice>[] = [];
      for (const option of group) {
        for (const before of partials[starts - option.starts] ?? []) {
          const minutes = before.minutes + option.minutes;
          if (minutes > limits.minutes) break;
          const value = before.value + option.value;
          const left = { minutes: limits.minutes - minutes, starts: limits.starts - starts };
          if (value + bound.mostOf(groupsAhead, left) >= least) further.push({ minutes, value, option, before });
        }
      }
      return keepBest(further);
    });
  }
  const best = partials.at(-1)?.at(-1);
  return best && { value: best.value, options: listOptions(best) };
}

// Ascending in minutes and value; of choices alike in both the first stays.
function keepBest<Choice>(partials: PartialChoice<Choice>[]): PartialChoice<Choice>[] {
  let most = Number.NEGATIVE_INFINITY;
  return partials
    .sort((a, b) => a.minutes - b.minutes || b.value - a.value)
    .filter(({ value }) => {
      const isBest = value > most;
      if (isBest) most = value;
      return isBest;
    });
}

function listOptions<Choice>({ option, before }: PartialChoice<Choice>): Choice[] {
  return option && before ? [...listOptions(before), option] : [];
}
