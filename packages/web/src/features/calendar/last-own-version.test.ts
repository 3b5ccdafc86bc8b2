import { expect, test } from "vitest";
import { lastOwnVersion } from "./last-own-version.ts";

test("a change goes out on what one's own changes have made meanwhile", () => {
  expect(lastOwnVersion(new Set([2, 3]), 1)).toBe(3);
  expect(lastOwnVersion(new Set(), 4)).toBe(4);
});

test("a version of somebody else in between ends the chain, so that the change is held against it", () => {
  expect(lastOwnVersion(new Set([2, 4]), 1)).toBe(2);
  expect(lastOwnVersion(new Set([4]), 1)).toBe(1);
});
