import { addDays, layOutSlots, makePlan, newPostFor } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan } from "../../../../shared/testing/a-plan.ts";
import { sourceWithout } from "./source-without.ts";
import { weighMoves } from "./weigh-moves.ts";
import type { WhatIfSource } from "./what-if.ts";

const range = { from: "2026-11-23", to: "2026-12-27" } as const;
const today = "2026-11-23";
const plan = makePlan(aPlan().answers, { startsOn: today });
const slots = layOutSlots(plan, range);
const [, slot = slots[0]] = slots;
if (slot === undefined) throw new Error("expected a slot");
const draft = newPostFor(slot);
const saved = { ...draft, id: "saved", version: 1 };
const openSlots = slots.filter(({ key }) => key !== slot.key);
const before: WhatIfSource = { plan, posts: [], openSlots: slots, range, today };
const after: WhatIfSource = { ...before, posts: [saved], openSlots };

test("a post weighs the same before it is saved and after", () => {
  const place = { date: slot.date, time: slot.time };
  const whatIf = weighMoves(sourceWithout(before, ""))({ ...draft, id: "", version: 1 }, place);
  const then = weighMoves(sourceWithout(after, saved.id))(saved, place);
  expect([whatIf?.verdict, whatIf?.fills]).toEqual(["good", slot]);
  expect([then?.verdict, then?.fills]).toEqual(["good", slot]);
});

test("away from its slot's day a post fills none", () => {
  const elsewhere = weighMoves(sourceWithout({ ...after, openSlots: [] }, saved.id))(saved, {
    date: addDays(slot.date, 1),
  });
  expect(elsewhere?.fills).toBeUndefined();
});

test("a slot that another post fills too stays filled, and a post beside the slots opens none", () => {
  const other = { ...saved, id: "other" };
  expect(sourceWithout({ ...after, posts: [saved, other] }, saved.id)).toEqual({ ...after, posts: [other] });
  const { slotKey: _, ...beside } = saved;
  expect(sourceWithout({ ...after, posts: [beside] }, beside.id)).toEqual({ ...after, posts: [] });
});

test("a slot that the plan holds no more is not opened again", () => {
  const old = { ...saved, slotKey: "x/2026-12-08/7" } as const;
  expect(sourceWithout({ ...after, posts: [old] }, old.id)).toEqual({ ...after, posts: [] });
});
