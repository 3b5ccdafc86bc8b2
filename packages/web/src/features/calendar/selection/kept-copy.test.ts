import { beforeEach, expect, test } from "vitest";
import { findKeptCopy, keepCopy } from "./kept-copy.ts";

function aStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  };
}

let storage: Storage;

beforeEach(() => {
  storage = aStorage();
});

test("what was copied last is found, and before that nothing", () => {
  expect(findKeptCopy(storage)).toBeUndefined();
  keepCopy(storage, { json: "[]", text: "First" });
  keepCopy(storage, { json: "[1]", text: "Second" });
  expect(findKeptCopy(storage)).toEqual({ json: "[1]", text: "Second" });
});

test("what the browser has no room for is not kept, and what was copied before it is not pasted instead", () => {
  keepCopy(storage, { json: "[]", text: "Before" });
  storage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  keepCopy(storage, { json: "[1]", text: "Too much" });
  expect(findKeptCopy(storage)).toBeUndefined();
});

test.each(["no JSON", "3", '{"json":1,"text":""}'])("%s in its place is nothing to paste", (kept) => {
  storage.setItem("porchlight/copied-posts", kept);
  expect(findKeptCopy(storage)).toBeUndefined();
});
