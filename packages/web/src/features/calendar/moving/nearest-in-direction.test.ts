import { expect, test } from "vitest";
import { type Box, nearestInDirection } from "./nearest-in-direction.ts";

const at = (left: number, top: number): Box => ({ left, top, width: 100, height: 60 });
const boxes = [at(0, 0), at(150, 0), at(150, 70), at(300, 40), at(0, 200)];

test("an arrow leads to the neighbour straight ahead rather than to one aside", () => {
  expect(nearestInDirection(at(0, 0), boxes, "ArrowRight")).toBe(1);
  expect(nearestInDirection(at(150, 0), boxes, "ArrowDown")).toBe(2);
  expect(nearestInDirection(at(150, 70), boxes, "ArrowLeft")).toBe(0);
});

test("at the edge an arrow leads nowhere", () => {
  expect(nearestInDirection(at(300, 40), boxes, "ArrowRight")).toBeUndefined();
  expect(nearestInDirection(at(0, 0), boxes, "Enter")).toBeUndefined();
});
