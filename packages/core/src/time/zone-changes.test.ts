import { expect, test } from "vitest";
import { listClockChanges } from "../testing/list-clock-changes.ts";
import { listZoneChanges } from "./zone-changes.ts";
import { instantOf } from "./zoned.ts";

const YEARS = { from: "2026-01-01", to: "2028-12-31" } as const;

test("a clock's changes are told in what it showed as it was changed", () => {
  expect(listZoneChanges("America/Chicago", { from: "2026-11-01", to: "2027-03-31" })).toEqual({
    minutesAtStart: -300,
    changes: [
      { date: "2026-11-01", time: "02:00", minutesBefore: -300, minutesAfter: -360 },
      { date: "2027-03-14", time: "02:00", minutesBefore: -360, minutesAfter: -300 },
    ],
  });
});

test("a clock that is never changed has no changes", () => {
  expect(listZoneChanges("Asia/Tokyo", YEARS)).toEqual({ minutesAtStart: 540, changes: [] });
  expect(listZoneChanges("UTC", YEARS)).toEqual({ minutesAtStart: 0, changes: [] });
});

test.each(["Europe/London", "America/Chicago", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Jerusalem"])(
  "the changes in %s are those that another clock shows",
  (zone) => {
    const ours = listZoneChanges(zone, YEARS).changes.map(({ date, time, minutesBefore, minutesAfter }) => ({
      epochMs: Date.parse(instantOf({ date, time, zone: "UTC" })) - minutesBefore * 60_000,
      offsetBefore: minutesBefore,
      offsetAfter: minutesAfter,
    }));
    const theirs = listClockChanges(zone, { from: 2026, to: 2028 }).map(({ zone: _, ...change }) => change);
    expect(ours).toEqual(theirs);
  },
);
