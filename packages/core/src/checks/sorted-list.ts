/** Puts an item into a sorted list, where it belongs. */
export function insertSorted<Item>(list: Item[], item: Item, compare: (a: Item, b: Item) => number): void {
  list.splice(placeOf(list, item, compare), 0, item);
}

/** Takes the item that compares as equal out of a sorted list; false where there is none. */
export function removeSorted<Item>(list: Item[], item: Item, compare: (a: Item, b: Item) => number): boolean {
  const place = placeOf(list, item, compare);
  const found = list[place];
  if (found === undefined || compare(found, item) !== 0) return false;
  list.splice(place, 1);
  return true;
}

// The first place whose item does not come before; found by halving, as calendars may be long.
function placeOf<Item>(list: readonly Item[], item: Item, compare: (a: Item, b: Item) => number): number {
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
