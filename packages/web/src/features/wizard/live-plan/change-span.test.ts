import { describe, expect, it } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { NO_CHANGE, planBefore, withNewChange } from "./change-span.ts";

const [first, second, third, fourth] = [aPlan(), aPlan(), aPlan(), aPlan()];

describe("planBefore", () => {
  it("is silent before anything was changed, whatever plan is shown", () => {
    expect(planBefore(NO_CHANGE, undefined)).toBeUndefined();
    expect(planBefore(NO_CHANGE, first)).toBeUndefined();
  });

  it("is the plan from before the change as soon as another is there, and stays it while the change goes on", () => {
    const span = withNewChange(NO_CHANGE, first);
    expect(planBefore(span, first)).toBeUndefined();
    expect(planBefore(span, second)).toBe(first);
    expect(planBefore(span, third)).toBe(first);
  });

  it("goes from change to change, and tells of the one before until the next has its plan", () => {
    const span = withNewChange(withNewChange(NO_CHANGE, first), third);
    expect(planBefore(span, third)).toBe(first);
    expect(planBefore(span, fourth)).toBe(third);
  });

  it("holds the first plan of all against nothing", () => {
    expect(planBefore(withNewChange(NO_CHANGE, undefined), first)).toBeUndefined();
  });
});
