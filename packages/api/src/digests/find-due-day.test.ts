import { expect, test } from "vitest";
import { findDueDay } from "./find-due-day.ts";

const WEEK = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
const daily = {
  time: "07:00",
  zone: "America/Chicago",
  days: WEEK,
  isStopped: false,
  updatedAt: "2026-11-01T00:00:00Z",
} as const;

test("a mail is due from its hour on, on its own clock", () => {
  expect(findDueDay(daily, "2026-11-23T12:59:59Z")).toBeUndefined();
  expect(findDueDay(daily, "2026-11-23T13:00:00Z")).toBe("2026-11-23");
  expect(findDueDay({ ...daily, zone: "Asia/Tokyo" }, "2026-11-22T22:00:00Z")).toBe("2026-11-23");
});

test("one that could not be sent for six hours tells of a day that is over", () => {
  expect(findDueDay(daily, "2026-11-23T19:00:00Z")).toBe("2026-11-23");
  expect(findDueDay(daily, "2026-11-23T19:01:00Z")).toBeUndefined();
});

test.each(["23:30", "23:59"] as const)("one of %s that is tried after midnight is that of the evening", (time) => {
  const evening = { ...daily, time };
  expect(findDueDay(evening, "2026-11-24T05:29:59Z")).toBeUndefined();
  expect(findDueDay(evening, "2026-11-24T05:59:59Z")).toBe("2026-11-23");
  expect(findDueDay(evening, "2026-11-24T06:04:00Z")).toBe("2026-11-23");
  expect(findDueDay({ ...evening, days: ["mo"] }, "2026-11-24T06:04:00Z")).toBe("2026-11-23");
  expect(findDueDay({ ...evening, days: ["tu"] }, "2026-11-24T06:04:00Z")).toBeUndefined();
  expect(findDueDay(evening, "2026-11-24T12:00:00Z")).toBeUndefined();
});

test("none is due on other days, nor once it is stopped", () => {
  expect(findDueDay({ ...daily, days: ["tu"] }, "2026-11-23T13:00:00Z")).toBeUndefined();
  expect(findDueDay({ ...daily, isStopped: true }, "2026-11-23T13:00:00Z")).toBeUndefined();
});

test("one that is made or changed after its hour begins on the next day", () => {
  const changed = { ...daily, updatedAt: "2026-11-23T15:00:00Z" };
  expect(findDueDay(changed, "2026-11-23T16:00:00Z")).toBeUndefined();
  expect(findDueDay(changed, "2026-11-24T13:00:00Z")).toBe("2026-11-24");
});

test("an hour that the clock skips is due once it has skipped it, one that it shows twice once", () => {
  const skipped = { ...daily, time: "02:30" } as const;
  expect(findDueDay(skipped, "2027-03-14T07:59:00Z")).toBeUndefined();
  expect(findDueDay(skipped, "2027-03-14T08:30:00Z")).toBe("2027-03-14");
  const doubled = { ...daily, time: "01:30" } as const;
  expect(findDueDay(doubled, "2027-11-07T06:30:00Z")).toBe("2027-11-07");
  expect(findDueDay(doubled, "2027-11-07T07:30:00Z")).toBe("2027-11-07");
});
