import { expect, test } from "vitest";
import { rangeOf } from "./range-of.ts";

const shown = ["a", "b", "c", "d"].map((id) => ({ id }));

test("all from one to another are meant, backwards too, and one alone where the first has gone", () => {
  expect(rangeOf(shown, "b", "d")).toEqual(["b", "c", "d"]);
  expect(rangeOf(shown, "d", "b")).toEqual(["b", "c", "d"]);
  expect(rangeOf(shown, "gone", "c")).toEqual(["c"]);
});
