import { expect, test } from "vitest";
import { lookDaysOf } from "./look-days.ts";

const block = {
  activity: "respond",
  isLook: true,
  person: "Ana",
  time: "09:00",
  zone: "Europe/London",
  phaseWeeks: 0,
  minutes: 10,
  reasons: [],
} as const;

test("looks of every second week count half, and days of several looks are named once in their order", () => {
  const routine = [
    { ...block, rrule: "FREQ=WEEKLY;BYDAY=TU,FR;WKST=MO" },
    { ...block, rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=MO" },
    { ...block, rrule: "FREQ=WEEKLY;BYDAY=SU;WKST=MO", isLook: false },
  ];
  expect(lookDaysOf({ routine })).toEqual({ perWeek: 3, days: ["mo", "tu", "fr"] });
});

test("where nobody looks there are none", () => {
  expect(lookDaysOf({ routine: [] })).toEqual({ perWeek: 0, days: [] });
});
