import { expect, test } from "vitest";
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
