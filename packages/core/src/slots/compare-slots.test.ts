import { expect, test } from "vitest";
import type { Channel } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { compareSlots } from "./compare-slots.ts";
import type { Slot } from "./slot.ts";

function aSlot(channel: Channel, date: IsoDate, time: LocalTime = "09:00", changes: Partial<Slot> = {}): Slot {
  return {
    key: `${channel}/${date}/1`,
    channel,
    date,
    time,
    zone: "UTC",
    instant: `${date}T${time}:00Z`,
    category: "educate",
    ...changes,
  };
}

const namesOf = (changes: ReturnType<typeof compareSlots>) => ({
  kept: changes.kept.map(({ after }) => after.key),
  moved: changes.moved.map(({ before, after }) => `${before.key} -> ${after.key}`),
  dropped: changes.dropped.map(({ key }) => key),
  added: changes.added.map(({ key }) => key),
});

test("a slot at the same time on the same channel is kept, whatever it is for now", () => {
  const before = [aSlot("x", "2026-11-24")];
  const after = [aSlot("x", "2026-11-24", "09:00", { category: "help" })];
  expect(compareSlots(before, after)).toEqual({
    kept: [{ before: before[0], after: after[0] }],
    moved: [],
    dropped: [],
    added: [],
  });
});

test("a slot of another day of the week has moved, of another week it has not", () => {
  const before = [aSlot("x", "2026-11-24"), aSlot("x", "2026-12-06")];
  const after = [aSlot("x", "2026-11-26"), aSlot("x", "2026-12-07")];
  expect(namesOf(compareSlots(before, after))).toEqual({
    kept: [],
    moved: ["x/2026-11-24/1 -> x/2026-11-26/1"],
    dropped: ["x/2026-12-06/1"],
    added: ["x/2026-12-07/1"],
  });
});

test("slots of another channel are other slots", () => {
  expect(namesOf(compareSlots([aSlot("x", "2026-11-24")], [aSlot("threads", "2026-11-24")]))).toEqual({
    kept: [],
    moved: [],
    dropped: ["x/2026-11-24/1"],
    added: ["threads/2026-11-24/1"],
  });
});

test("of three slots that become two, the one is dropped that lets the others move least", () => {
  const before = [aSlot("x", "2026-11-23"), aSlot("x", "2026-11-25"), aSlot("x", "2026-11-27")];
  const after = [aSlot("x", "2026-11-24"), aSlot("x", "2026-11-28")];
  expect(namesOf(compareSlots(before, after))).toEqual({
    kept: [],
    moved: ["x/2026-11-23/1 -> x/2026-11-24/1", "x/2026-11-27/1 -> x/2026-11-28/1"],
    dropped: ["x/2026-11-25/1"],
    added: [],
  });
});

test("nothing compared with nothing is no change", () => {
  expect(compareSlots([], [])).toEqual({ kept: [], moved: [], dropped: [], added: [] });
});
