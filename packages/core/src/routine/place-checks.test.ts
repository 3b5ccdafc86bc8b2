import { expect, test } from "vitest";
import { openWeek } from "./person-week.ts";
import { placeChecks } from "./place-checks.ts";

const nineToFive = () => openWeek([{ days: ["mo", "tu"], from: "09:00", to: "17:00" }]);
const QUARTER_TO_FIVE = 16 * 60 + 45;

test("a check begins at its moment", () => {
  expect(placeChecks(nineToFive(), [{ minute: 600, minutes: 12 }])).toEqual({
    sittings: [{ from: 600, minutes: 12 }],
    leftMinutes: 0,
  });
});

test("a long one at the end of the day begins earlier, so that it is over in time", () => {
  expect(placeChecks(nineToFive(), [{ minute: QUARTER_TO_FIVE, minutes: 40 }])).toEqual({
    sittings: [{ from: 17 * 60 - 40, minutes: 40 }],
    leftMinutes: 0,
  });
});

test("it stops where the next one begins; what is left is said", () => {
  const checks = [
    { minute: 540, minutes: 90 },
    { minute: 600, minutes: 20 },
  ];
  expect(placeChecks(nineToFive(), checks)).toEqual({
    sittings: [
      { from: 540, minutes: 60 },
      { from: 600, minutes: 20 },
    ],
    leftMinutes: 30,
  });
});

test("outside the hours there is no room", () => {
  expect(placeChecks(nineToFive(), [{ minute: 500, minutes: 10 }])).toEqual({ sittings: [], leftMinutes: 10 });
});
