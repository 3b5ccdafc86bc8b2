import { describe, expect, it } from "vitest";
import { withoutSharedUnit } from "./without-shared-unit.ts";

describe("withoutSharedUnit", () => {
  it.each([
    ["18%", "21%", "18"],
    ["1 post", "4 posts", "1"],
    ["31 min", "33 min", "31"],
    ["55 min", "1 h 10", "55 min"],
    ["2 h 17", "2 h 19", "2 h 17"],
    ["Skip", "Start", "Skip"],
    ["a post every 2 weeks", "1 post", "a post every 2 weeks"],
    ["3", "4 posts", "3"],
  ])("%s before %s is %s", (from, value, said) => {
    expect(withoutSharedUnit(from, value)).toBe(said);
  });
});
