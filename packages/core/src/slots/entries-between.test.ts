import { expect, test } from "vitest";
import { entriesAround, entriesBetween } from "./entries-between.ts";

const days = (...list: readonly string[]) => list.map((date) => ({ date }));
const all = days("2026-11-23", "2026-11-24", "2026-11-24", "2026-11-26", "2026-11-30");

test("a part of a list holds both ends of its range", () => {
  expect(entriesBetween(all, { from: "2026-11-24", to: "2026-11-26" })).toEqual(
    days("2026-11-24", "2026-11-24", "2026-11-26"),
  );
  expect(entriesBetween(all, { from: "2026-11-25", to: "2026-11-25" })).toEqual([]);
  expect(entriesBetween(all, { from: "2026-01-01", to: "2027-01-01" })).toEqual(all);
  expect(entriesBetween([], { from: "2026-01-01", to: "2027-01-01" })).toEqual([]);
});

test("with its neighbours it holds one more on either side, as far as there are any", () => {
  expect(entriesAround(all, { from: "2026-11-24", to: "2026-11-24" })).toEqual(
    days("2026-11-23", "2026-11-24", "2026-11-24", "2026-11-26"),
  );
  expect(entriesAround(all, { from: "2026-01-01", to: "2027-01-01" })).toEqual(all);
});
