import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { draftFromBrief } from "./draft-from-brief.ts";

test("a brief gives a draft its title and leaves the words to the owner", () => {
  const slot = aSlot({ category: "help" });
  expect(draftFromBrief(slot, { plan: aPlan(), id: "ways-to-pay", title: "Ways to pay" })).toMatchObject({
    status: "draft",
    title: "Ways to pay",
    text: "",
    category: "help",
    slotKey: slot.key,
    author: "Ana",
    briefId: "ways-to-pay",
  });
});
