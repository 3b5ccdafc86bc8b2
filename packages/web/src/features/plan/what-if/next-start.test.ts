import { expect, test } from "vitest";
import { nextStart } from "./next-start.ts";

const plan = { startsOn: "2026-11-23", zone: "Europe/London" } as const;

test.each([
  ["a plan that is still to come keeps its day", "2026-11-20T12:00:00Z", "2026-11-23"],
  ["a plan that begins today keeps its day", "2026-11-23T23:30:00Z", "2026-11-23"],
  ["a plan that has begun makes place on the coming Monday", "2026-11-24T12:00:00Z", "2026-11-30"],
])("%s", (_, now, expected) => {
  expect(nextStart(plan, now)).toBe(expected);
});

test("today is the day of the business", () => {
  expect(nextStart({ startsOn: "2026-11-23", zone: "Asia/Tokyo" }, "2026-11-23T16:00:00Z")).toBe("2026-11-30");
});
