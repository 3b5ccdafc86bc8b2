import { BRIEFS, type SlotProposal } from "@porchlight/core/briefs";
import { expect, test } from "vitest";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { nextBrief, shownBriefOf } from "./next-brief.ts";

function proposal(date: "2026-11-24" | "2026-11-25", ids: readonly string[]): SlotProposal {
  const slot = { ...aSlot({ date }), key: `facebook-page/${date}/1` as const };
  const briefs = BRIEFS.filter(({ id }) => ids.includes(id)).map((brief) => ({ brief, format: "text" }) as const);
  return { slot, minutes: 14, reason: { code: "fill-in-rhythm", facts: {}, evidence: [] }, briefs };
}

const FIRST = proposal("2026-11-24", ["two-choices", "sign-it-is-time", "word-of-the-trade"]);
const SECOND = proposal("2026-11-25", ["sign-it-is-time", "word-of-the-trade"]);

test("ideas go round, without the one that another slot shows", () => {
  const all = [FIRST, SECOND];
  expect(nextBrief(FIRST, { all, shown: new Map() })).toBe("word-of-the-trade");
  const shown = new Map([[FIRST.slot.key, "word-of-the-trade"]]);
  expect(nextBrief(FIRST, { all, shown })).toBe("two-choices");
});

test("a slot shows its first idea until another is wanted", () => {
  expect(shownBriefOf(FIRST, new Map())?.brief.id).toBe("two-choices");
  expect(shownBriefOf(FIRST, new Map([[FIRST.slot.key, "gone-by-now"]]))?.brief.id).toBe("two-choices");
});
