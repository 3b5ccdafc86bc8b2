import { describe, expect, it } from "vitest";
import { fieldId, isWithinField, problemsAt } from "./field-places.ts";

const problem = (path: readonly (string | number)[]) => ({ code: "any", severity: "error" as const, path, facts: {} });

describe("a problem and its field", () => {
  it("meet at the same path and nowhere else", () => {
    const problems = [problem(["people", 1, "name"]), problem(["people", 10, "name"]), problem(["people"])];
    expect(problemsAt(problems, ["people", 1, "name"])).toEqual([problems[0]]);
    expect(problemsAt(problems, ["people"])).toEqual([problems[2]]);
  });

  it("belong together when the field holds the path", () => {
    expect(isWithinField(["channels", 1, "state"], ["channels", 1])).toBe(true);
    expect(isWithinField(["channels", 10, "state"], ["channels", 1])).toBe(false);
    expect(isWithinField(["channels"], ["channels", 1])).toBe(false);
  });

  it("stand in an element of their own", () => {
    expect(fieldId(["people", 0, "hours", 1, "days"])).toBe("field-people-0-hours-1-days");
  });
});
