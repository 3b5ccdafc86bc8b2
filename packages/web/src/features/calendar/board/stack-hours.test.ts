import { describe, expect, it } from "vitest";
import type { PostEntry, SlotEntry } from "./calendar-entry.ts";
import { stackHours } from "./stack-hours.ts";

const place = { category: "help", date: "2026-12-09", room: "card", isNarrowed: false } as const;
const aPostEntry = (changes: Partial<PostEntry>): PostEntry => ({
  ...place,
  kind: "post",
  postId: "a post",
  title: "",
  channels: ["instagram"],
  time: "12:00",
  state: "ready",
  ...changes,
});
const aSlotEntry = (changes: Partial<SlotEntry> = {}): SlotEntry => ({
  ...place,
  kind: "slot",
  slotKey: "instagram/2026-12-09/1",
  channel: "instagram",
  time: "12:00",
  ...changes,
});
const drawn = (entries: readonly (PostEntry | SlotEntry)[]) =>
  stackHours(entries).map(({ entries: stack, minutes }) => [minutes, ...stack.map(({ room }) => room)]);

describe("chips on a sheet of hours", () => {
  it("stand below each other where they come at one time, a written post with more room than a slot", () => {
    expect(drawn([aPostEntry({}), aSlotEntry()])).toEqual([[107, "card", "half"]]);
    expect(drawn([aSlotEntry(), aSlotEntry(), aSlotEntry()])).toEqual([[129, "half", "half", "half"]]);
    expect(drawn([1, 2, 3, 4].map(() => aSlotEntry()))).toEqual([[112, "line", "line", "line", "line"]]);
  });

  it("join the one before within half an hour, and stand alone from there on", () => {
    expect(drawn([aSlotEntry(), aSlotEntry({ time: "12:15" })])).toEqual([[86, "half", "half"]]);
    expect(drawn([aSlotEntry(), aSlotEntry({ time: "12:30" })])).toEqual([
      [30, "line"],
      [60, "card"],
    ]);
  });

  it("shrink to halves and to lines where the next one stands close", () => {
    const next = (time: SlotEntry["time"]) => drawn([aPostEntry({}), aSlotEntry(), aSlotEntry({ time })])[0];
    expect(next("14:00")).toEqual([107, "card", "half"]);
    expect(next("13:30")).toEqual([86, "half", "half"]);
    expect(next("13:00")).toEqual([56, "line", "line"]);
    expect(next("12:45")).toEqual([56, "line", "line"]);
  });

  it("have nothing to do with those of the next day", () => {
    const late = aSlotEntry({ time: "23:45" });
    expect(drawn([late, aSlotEntry({ date: "2026-12-10", time: "00:00" })])).toEqual([
      [60, "card"],
      [60, "card"],
    ]);
  });
});
