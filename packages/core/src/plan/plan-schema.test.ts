import { expect, test } from "vitest";
import agency from "../../../../scenarios/agency-of-one/plan.json" with { type: "json" };
import ghost from "../../../../scenarios/ghost-town/plan.json" with { type: "json" };
import store from "../../../../scenarios/online-store/plan.json" with { type: "json" };
import { somePlan } from "../testing/some-plan.ts";
import { planSchema } from "./plan-schema.ts";

const pathsOf = (value: unknown) => planSchema.safeParse(value).error?.issues.map(({ path }) => path.join("."));

test("a plan is a plan", () => {
  expect(pathsOf(somePlan())).toBeUndefined();
});

test("a part that is missing is named", () => {
  const { budget: _, ...rest } = somePlan();
  expect(pathsOf(rest)).toEqual(["budget"]);
});

test("a part too many is refused", () => {
  expect(pathsOf({ ...somePlan(), mood: "good" })).toEqual([""]);
});

test("a day that does not exist is no start", () => {
  expect(pathsOf({ ...somePlan(), startsOn: "2026-02-30" })).toEqual(["startsOn"]);
});

/** The same value, once for each object in it, with a part there that nothing knows. */
function* withPartTooMany(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (first !== undefined) for (const changed of withPartTooMany(first)) yield [changed, ...rest];
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, mood: "good" };
    for (const [name, part] of Object.entries(value)) {
      // The answers are read by a schema of their own, and facts are as they come.
      if (name === "answers" || name === "facts") continue;
      for (const changed of withPartTooMany(part)) yield { ...value, [name]: changed };
    }
  }
}

test.each([
  ["an agency of one", agency],
  ["a ghost town", ghost],
  ["an online store", store],
])("the plan of %s is read as it was kept, and a part too many is refused at every depth", (_, plan) => {
  expect(planSchema.parse(plan)).toEqual(plan);
  const odd = [...withPartTooMany(plan)];
  expect(odd.length).toBeGreaterThan(20);
  for (const value of odd) expect(pathsOf(value)).toHaveLength(1);
});
