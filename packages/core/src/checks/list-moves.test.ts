import { describe, expect, it } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { somePlan } from "../testing/some-plan.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { listMoves, listOwnSlots } from "./list-moves.ts";
import { sortCalendar } from "./sort-calendar.ts";

const date = "2027-01-13";
const post = aPost({ date, time: "09:00" });

function movesOf(
  slots: readonly ReturnType<typeof aSlot>[],
  { today = "2026-11-23" as IsoDate, of = post, list = listMoves } = {},
) {
  const range = { from: addDays(date, -40), to: addDays(date, 40) };
  const { calendar } = sortCalendar({
    plan: somePlan(),
    posts: [of],
    slots,
    events: [],
    range,
    today,
    limitOf: () => undefined,
  });
  return list(calendar, { post: of, date }).flatMap((fix) =>
    fix.kind === "move-to" ? [`${fix.date} ${fix.time}`] : [],
  );
}
const slotIn = (days: number, time: "08:00" | "12:00" = "08:00") => aSlot({ date: addDays(date, days), time });
const DAYS_AROUND = [1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7].map((days) => `${addDays(date, days)} 09:00`);

describe("where a post could go", () => {
  it("is the same hour on the days around, the nearest first and later before earlier", () => {
    expect(movesOf([])).toEqual(DAYS_AROUND);
  });

  it("is an open slot before that: the nearest four, of two as near the earlier", () => {
    const slots = [9, -3, 3, -8, 5].map((days) => slotIn(days));
    expect(movesOf(slots)).toEqual([
      ...["2027-01-10 08:00", "2027-01-16 08:00", "2027-01-18 08:00", "2027-01-05 08:00"],
      ...DAYS_AROUND,
    ]);
  });

  it("is no slot of its own day, and none farther than three weeks", () => {
    expect(movesOf([slotIn(0), slotIn(22), slotIn(-22)])).toEqual(DAYS_AROUND);
    expect(movesOf([slotIn(21)])[0]).toBe("2027-02-03 08:00");
    expect(movesOf([slotIn(-21)])[0]).toBe("2026-12-23 08:00");
  });

  it("is no slot of another channel", () => {
    expect(movesOf([aSlot({ channel: "x", date: addDays(date, 1) })])).toEqual(DAYS_AROUND);
  });

  it("is never today or before it", () => {
    const moves = movesOf([slotIn(-1), slotIn(-2)], { today: addDays(date, -2) });
    expect(moves).toEqual(["2027-01-12 08:00", ...DAYS_AROUND.filter((line) => line > "2027-01-12")]);
  });

  it("is told on the post's own clock", () => {
    const away = aPost({ date, time: "09:00", zone: "Australia/Sydney" });
    expect(movesOf([slotIn(2, "12:00")], { of: away })[0]).toBe("2027-01-15 23:00");
  });
});

it("the slots of its own kind are those up to ten days away, the nearest first", () => {
  const slots = [aSlot({ date: addDays(date, 1), category: "ask" }), ...[-9, 10, 11, -2].map((days) => slotIn(days))];
  const own = slots.map((slot) => (slot.category === "ask" ? slot : { ...slot, category: post.category }));
  expect(movesOf(own, { list: listOwnSlots })).toEqual(["2027-01-11 08:00", "2027-01-04 08:00", "2027-01-23 08:00"]);
});
