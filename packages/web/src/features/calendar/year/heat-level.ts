/** From so many posts a day on it is one shade deeper. */
export const HEAT_STEPS = [0, 1, 2, 3, 5] as const;

/** How deep a day is shaded: 0 for none to 4 for five posts or more. */
export function heatLevelOf(posts: number): number {
  return HEAT_STEPS.findLastIndex((from) => posts >= from);
}
