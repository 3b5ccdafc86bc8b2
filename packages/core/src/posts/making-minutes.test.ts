import { expect, test } from "vitest";
import { makingMinutesOf } from "./making-minutes.ts";

test("a post costs the average of what a small firm makes on its channel", () => {
  // 30% text of 10, 50% images of 20, 20% links of 5 minutes.
  expect(makingMinutesOf(["facebook-page"])).toBeCloseTo(14, 10);
});

test("for several channels the dearest counts in full, the others as a second use", () => {
  expect(makingMinutesOf(["facebook-page", "instagram", "threads"])).toBeCloseTo(27 + 5 + 5, 10);
  expect(makingMinutesOf(["blog", "blog"])).toBe(180);
});

test("no channel costs nothing", () => {
  expect(makingMinutesOf([])).toBe(0);
});
