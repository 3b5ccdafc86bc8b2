import { expect, test } from "vitest";
import { zeros } from "./zeros.ts";

test("each list of zeros is a new one", () => {
  const first = zeros(3);
  first[0] = 1.5;
  expect([first, zeros(3), zeros(0)]).toEqual([[1.5, 0, 0], [0, 0, 0], []]);
});
