import { expect, test } from "vitest";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays } from "../time/iso-date.ts";
import { findSlots } from "./find-slots.ts";
import { layOutSlots } from "./lay-out-slots.ts";

const plan = somePlan({ channels: someChannels({ "facebook-page": 3, x: 5 }) });

test("slots are found by their names, near ones and those years apart, and none that the plan does not have", () => {
  const near = layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, 130) });
  const far = layOutSlots(plan, { from: addDays(plan.startsOn, 1_000), to: addDays(plan.startsOn, 1_030) });
  const wanted = [...near.filter((_, index) => index % 7 === 0), ...far.slice(0, 2)];
  const keys = [...wanted.map(({ key }) => key), "blog/2026-11-24/1" as const, "x/2026-11-24/9" as const];
  expect(findSlots(plan, keys)).toEqual(wanted);
  expect(findSlots(plan, [])).toEqual([]);
});
