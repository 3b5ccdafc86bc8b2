import { describe, expect, it } from "vitest";
import type { PostEntry, SlotEntry } from "./calendar-entry.ts";
import { rowsOfDay, shareDay } from "./share-day.ts";

const place = { category: "help", date: "2026-12-09", room: "card", isNarrowed: false } as const;
const aPostEntry = (time: PostEntry["time"]): PostEntry => ({
  ...place,
  kind: "post",
  postId: `post at ${time}`,
  title: "",
  channels: ["instagram"],
  time,
  state: "ready",
});
const aSlotEntry = (time: SlotEntry["time"]): SlotEntry => ({
  ...place,
  kind: "slot",
  slotKey: "instagram/2026-12-09/1",
  channel: "instagram",
  time,
});
const roomsOf = (entries: readonly (PostEntry | SlotEntry)[], heightPx?: number, bars = 0) =>
  shareDay({ entries, bars, heightPx }).map(({ room, isFolded }) => (isFolded ? "folded" : room));

describe("the chips of a day", () => {
  it("are cards as long as there is room, a post before a slot, then half cards, then lines", () => {
    const pair = [aSlotEntry("09:00"), aPostEntry("12:45")];
    expect(roomsOf(pair, 115)).toEqual(["half", "card"]);
    expect(roomsOf(pair, 100)).toEqual(["half", "half"]);
    expect(roomsOf(pair, 90)).toEqual(["line", "line"]);
    expect(roomsOf([aSlotEntry("09:00")], 80)).toEqual(["card"]);
  });

  it("make room for the bars of a whole day", () => {
    const pair = [aSlotEntry("12:00"), aSlotEntry("12:00")];
    expect(roomsOf(pair, 127, 1)).toEqual(["half", "half"]);
    expect(roomsOf(pair, 117, 1)).toEqual(["line", "line"]);
  });

  it("fold the last slots where lines are too many, and no post before a slot", () => {
    const slots = [aSlotEntry("09:00"), aSlotEntry("12:00"), aSlotEntry("12:00"), aSlotEntry("14:00")];
    expect(roomsOf(slots, 117)).toEqual(["line", "line", "line", "line"]);
    expect(roomsOf([...slots, aPostEntry("18:00")], 117)).toEqual(["line", "line", "folded", "folded", "line"]);
    expect(roomsOf([...slots, aPostEntry("18:00")], 117, 2)).toEqual(["folded", "folded", "folded", "folded", "line"]);
  });

  it("go by their number until the day was measured", () => {
    const three = [aSlotEntry("09:00"), aSlotEntry("12:00"), aPostEntry("18:00")];
    expect([1, 2, 3].map((count) => roomsOf(three.slice(0, count))[0])).toEqual(["card", "half", "line"]);
  });

  it("leave at least a row for the word that says how many are folded", () => {
    expect([rowsOfDay(117), rowsOfDay(20)]).toEqual([4, 1]);
    expect(roomsOf([aSlotEntry("09:00"), aSlotEntry("12:00")], 20)).toEqual(["folded", "folded"]);
  });
});
