import { expect, test } from "vitest";
import { initialsOf } from "./initials-of.ts";

test.each([
  ["Ana", "A"],
  ["ana maría lópez", "AL"],
  ["  Bo  Ek ", "BE"],
  ["Élodie", "É"],
  ["李 明", "李明"],
  ["👩‍🍳 Kim", "👩‍🍳K"],
  ["", ""],
])("%j is shortened to %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
