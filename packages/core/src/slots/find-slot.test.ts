import { expect, test } from "vitest";
import { somePlan } from "../testing/some-plan.ts";
import { addDays } from "../time/iso-date.ts";
import { findSlot } from "./find-slot.ts";
import { layOutSlots } from "./lay-out-slots.ts";

const plan = somePlan();
const slots = layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, 60) });

test("every slot is found again by its name, as it stands among all others", () => {
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.map(({ key }) => findSlot(plan, key))).toEqual(slots);
});

test("a name that the plan does not give is no slot", () => {
  expect(findSlot(plan, `blog/${plan.startsOn}/9`)).toBeUndefined();
});
