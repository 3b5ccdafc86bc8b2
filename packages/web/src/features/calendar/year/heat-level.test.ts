import { expect, test } from "vitest";
import { heatLevelOf } from "./heat-level.ts";

test("more posts are a deeper shade, up to five", () => {
  expect([0, 1, 2, 3, 4, 5, 60].map(heatLevelOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});
