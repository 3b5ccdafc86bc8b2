import { expect, test } from "vitest";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { draftFromBrief } from "./draft-from-brief.ts";

test("a brief gives a draft its title and leaves the words to the owner", () => {
  const slot = aSlot({ category: "help" });
  expect(draftFromBrief(slot, { id: "ways-to-pay", title: "Ways to pay" })).toMatchObject({
    status: "draft",
    title: "Ways to pay",
    text: "",
    category: "help",
    slotKey: slot.key,
    briefId: "ways-to-pay",
  });
});
