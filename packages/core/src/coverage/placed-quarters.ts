/** Quarter hours of the week at which checks are placed, ascending; where two people check at once, twice. */
export type PlacedQuarters = readonly number[];

/** Both together. */
export function addQuarters(placed: PlacedQuarters, more: PlacedQuarters): PlacedQuarters {
  if (placed.length === 0) return more;
  const all = placed.concat(more);
  // From the end, where nothing is written over that is still to be read.
  let left = placed.length - 1;
  let added = more.length - 1;
  for (let place = all.length - 1; added >= 0; place -= 1) {
    const quarter = placed[left] ?? -1;
    const other = more[added] ?? -1;
    all[place] = Math.max(quarter, other);
    if (quarter > other) left -= 1;
    else added -= 1;
  }
  return all;
}

/** What is left without some of those placed. */
export function removeQuarters(placed: PlacedQuarters, some: PlacedQuarters): PlacedQuarters {
  const left = placed.slice(some.length);
  let next = 0;
  for (let index = 0; index < placed.length; index += 1) {
    const quarter = placed[index] ?? 0;
    if (quarter === some[next]) next += 1;
    else left[index - next] = quarter;
  }
  return left;
}
