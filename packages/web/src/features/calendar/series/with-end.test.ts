import { expect, test } from "vitest";
import { withEnd } from "./with-end.ts";

const weekly = { unit: "week", every: 1, weekdays: ["tu"] } as const;

test("a new repetition ends by itself, after as many times as suit its unit", () => {
  expect(withEnd(weekly, undefined)).toEqual({ ...weekly, ends: { after: 12 } });
  expect(withEnd({ unit: "day", every: 1 }, undefined)).toMatchObject({ ends: { after: 30 } });
  expect(withEnd({ unit: "day", every: 1 }, { ...weekly, ends: { after: 12 } })).toMatchObject({ ends: { after: 30 } });
});

test("another pace keeps the end that was chosen, also none", () => {
  const monthly = { unit: "month", every: 1, monthly: "number" } as const;
  expect(withEnd(monthly, weekly)).toEqual(monthly);
  expect(withEnd(monthly, { ...weekly, ends: { after: 5 } })).toEqual({ ...monthly, ends: { after: 5 } });
  expect(withEnd(monthly, { ...weekly, ends: { on: "2027-03-01" } })).toEqual({
    ...monthly,
    ends: { on: "2027-03-01" },
  });
});
