import { expect, test } from "vitest";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { nextSensibleTime } from "./next-sensible-time.ts";

const NOW = { date: "2026-12-08", time: "13:20", zone: "Europe/London" } as const;
const POST = { channels: ["facebook-page", "x"] } as const;
const FROM_15_TO_17 = { fromMinute: 15 * 60, toMinute: 17 * 60 };
const NOTHING = { now: NOW, openSlots: [], presences: [], taken: [] };

test("an open slot of one of its channels comes first, if there is time enough until then", () => {
  const slotAt = (time: "13:25" | "16:00" | "18:00", channel: "facebook-page" | "blog" = "facebook-page") =>
    aSlot({ channel, date: NOW.date, time });
  const openSlots = [slotAt("18:00"), slotAt("16:00"), slotAt("13:25"), slotAt("16:00", "blog")];
  expect(nextSensibleTime(POST, { ...NOTHING, openSlots })).toBe("16:00");
  expect(nextSensibleTime(POST, { ...NOTHING, openSlots: [aSlot({ date: "2026-12-09", time: "14:00" })] })).toBe(
    "13:30",
  );
});

test("else it goes out when somebody is there to answer, away from the other posts", () => {
  expect(nextSensibleTime(POST, { ...NOTHING, presences: [FROM_15_TO_17] })).toBe("15:00");
  expect(nextSensibleTime(POST, { ...NOTHING, presences: [FROM_15_TO_17], taken: ["14:00"] })).toBe("16:00");
});

test("else at the next quarter of an hour, away from others where that can be", () => {
  expect(nextSensibleTime(POST, NOTHING)).toBe("13:30");
  expect(nextSensibleTime(POST, { ...NOTHING, presences: [FROM_15_TO_17], taken: ["16:00"] })).toBe("13:30");
  expect(nextSensibleTime(POST, { ...NOTHING, taken: ["14:00", "17:00", "20:00"] })).toBe("13:30");
});

test("and not at all late in the evening", () => {
  expect(nextSensibleTime(POST, { ...NOTHING, now: { ...NOW, time: "20:50" } })).toBe("21:00");
  expect(nextSensibleTime(POST, { ...NOTHING, now: { ...NOW, time: "20:51" } })).toBe(undefined);
});
