/** Every way to take so many of the items, each in their order. */
export function subsetsOf<Item>(items: readonly Item[], count: number): Item[][] {
  const subsets: Item[][] = [];
  const taken: Item[] = [];
  const takeFrom = (first: number) => {
    const missing = count - taken.length;
    if (missing === 0) subsets.push([...taken]);
    for (let index = first; missing > 0 && index <= items.length - missing; index += 1) {
      taken.push(items[index] as Item);
      takeFrom(index + 1);
      taken.pop();
    }
  };
  takeFrom(0);
  return subsets;
}
