import { expect, test } from "vitest";
import { readRetryAfter } from "./read-retry-after.ts";

const NOW_MS = Date.parse("2026-11-22T12:00:00Z");

test.each([
  ["120", 120],
  ["Sun, 22 Nov 2026 12:05:00 GMT", 300],
  ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
  ["99999999", 86_400],
  ["soon", undefined],
  [undefined, undefined],
])("%s is so many seconds: %s", (header, seconds) => {
  expect(readRetryAfter(header, NOW_MS)).toBe(seconds);
});
