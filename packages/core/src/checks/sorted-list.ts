type Compare<Item> = (a: Item, b: Item) => number;

/** Puts an item into a sorted list, where it belongs. */
export function insertSorted<Item>(list: Item[], item: Item, compare: Compare<Item>): void {
  list.splice(placeOf(list, item, compare), 0, item);
}

/** Takes the item that compares as equal out of a sorted list. */
export function removeSorted<Item>(list: Item[], item: Item, compare: Compare<Item>): void {
  const place = findPlace(list, item, compare);
  if (place !== undefined) list.splice(place, 1);
}

/** Takes an item that is there out of a sorted list and puts another in; only what stands between their places is shifted. */
export function replaceSorted<Item>(
  list: Item[],
  { out, into }: { readonly out: Item; readonly into: Item },
  compare: Compare<Item>,
): void {
  const from = placeOf(list, out, compare);
  const to = placeOf(list, into, compare);
  if (to > from) list.copyWithin(from, from + 1, to);
  else list.copyWithin(to + 1, to, from);
  list[to > from ? to - 1 : to] = into;
}

/** The same sorted list with one item more, where it belongs. */
export function withInserted<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): readonly Item[] {
  return list.toSpliced(placeOf(list, item, compare), 0, item);
}

/** The same sorted list without the item that compares as equal. */
export function withoutRemoved<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): readonly Item[] {
  const place = findPlace(list, item, compare);
  return place === undefined ? list : list.toSpliced(place, 1);
}

function findPlace<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): number | undefined {
  const place = placeOf(list, item, compare);
  const found = list[place];
  return found === undefined || compare(found, item) !== 0 ? undefined : place;
}

// The first place whose item does not come before; found by halving, as calendars may be long.
function placeOf<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
