import { expect, test } from "vitest";
import { loadAllPages } from "./load-all-pages.ts";

const PAGES = new Map([
  [undefined, { items: [1, 2], nextCursor: "b" }],
  ["b", { items: [], nextCursor: "c" }],
  ["c", { items: [3], nextCursor: null }],
]);

test("every page is asked for once, by the cursor of the one before it", async () => {
  const asked: object[] = [];
  const all = await loadAllPages(async (page) => {
    asked.push(page);
    const found = PAGES.get(page.cursor);
    if (found === undefined) throw new Error(`expected a known cursor, got ${page.cursor}`);
    return found;
  });
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([{ limit: 200 }, { limit: 200, cursor: "b" }, { limit: 200, cursor: "c" }]);
});
