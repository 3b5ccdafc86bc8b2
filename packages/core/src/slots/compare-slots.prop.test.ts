import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../time/iso-date.ts";
import { compareSlots } from "./compare-slots.ts";
import type { Slot } from "./slot.ts";

const slots = fc
  .uniqueArray(fc.tuple(fc.constantFrom("x" as const, "blog" as const), fc.nat(20)), {
    maxLength: 12,
    selector: ([channel, day]) => `${channel} ${day}`,
  })
  .map((places) =>
    places.map(([channel, day]): Slot => {
      const date = addDays("2026-11-23", day);
      const key = `${channel}/${date}/1` as const;
      return { key, channel, date, time: "09:00", zone: "UTC", instant: `${date}T09:00:00Z`, category: "educate" };
    }),
  );

test("every slot is in exactly one list", () => {
  fc.assert(
    fc.property(slots, slots, (before, after) => {
      const { kept, moved, dropped, added } = compareSlots(before, after);
      const old = [...kept.map((pair) => pair.before), ...moved.map((pair) => pair.before), ...dropped];
      const fresh = [...kept.map((pair) => pair.after), ...moved.map((pair) => pair.after), ...added];
      expect(new Set(old)).toEqual(new Set(before));
      expect(new Set(fresh)).toEqual(new Set(after));
      expect([old.length, fresh.length]).toEqual([before.length, after.length]);
    }),
  );
});

test("a calendar compared with itself keeps everything", () => {
  fc.assert(
    fc.property(slots, (same) => {
      const { moved, dropped, added } = compareSlots(same, same);
      expect([moved, dropped, added]).toEqual([[], [], []]);
    }),
  );
});

test("what was added one way is dropped the other way", () => {
  fc.assert(
    fc.property(slots, slots, (before, after) => {
      const there = compareSlots(before, after);
      const back = compareSlots(after, before);
      expect(there.moved.length).toBe(back.moved.length);
      expect(there.added.length).toBe(back.dropped.length);
    }),
  );
});
