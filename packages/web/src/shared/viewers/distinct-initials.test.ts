import { expect, test } from "vitest";
import { distinctInitials } from "./distinct-initials.ts";

test.each([
  [
    ["Thom", "Mercedes"],
    ["T", "M"],
  ],
  [
    ["Ana", "Amir", "Bo"],
    ["An", "Am", "B"],
  ],
  [
    ["Ana", "Anahit"],
    ["Ana", "Anah"],
  ],
  [
    ["Ana Ruiz", "Alba Rey"],
    ["An", "Al"],
  ],
  [
    ["Élodie", "Éric"],
    ["Él", "Ér"],
  ],
  [[], []],
])("%j are shortened to %j", (names, initials) => {
  expect(names.map((name) => distinctInitials(names).get(name))).toEqual(initials);
});
