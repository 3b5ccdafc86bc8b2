/** Quarter hours of the week at which checks are placed, ascending; where two people check at once, twice. */
export type PlacedQuarters = readonly number[];

/** Both together. */
export function addQuarters(placed: PlacedQuarters, more: PlacedQuarters): PlacedQuarters {
  const all: number[] = [];
  let next = 0;
  for (const quarter of placed) {
    for (let other = more[next]; other !== undefined && other <= quarter; other = more[next]) {
      all.push(other);
      next += 1;
    }
    all.push(quarter);
  }
  for (; next < more.length; next += 1) all.push(more[next] ?? 0);
  return all;
}

/** What is left without some of those placed. */
export function removeQuarters(placed: PlacedQuarters, some: PlacedQuarters): PlacedQuarters {
  const left: number[] = [];
  let next = 0;
  for (const quarter of placed) {
    if (quarter === some[next]) next += 1;
    else left.push(quarter);
  }
  return left;
}
