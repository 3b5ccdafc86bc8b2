import { expect, test } from "vitest";
import type { IsoDate } from "../time/iso-date.ts";
import { listBrandDues, type WatchedTimes } from "./list-brand-dues.ts";

const ZONE = "America/Phoenix";

test("a brand is due at once before the first look, by the business's clock", () => {
  const brand = { watchedSince: "2026-11-23T05:00:00Z" };
  expect(listBrandDues([brand], { today: "2026-11-22", zone: ZONE })).toEqual([
    { brand, dueOn: "2026-11-22", isDue: true },
  ]);
});

test("a look lasts a calendar month: on the same day of the next it is due", () => {
  expect(dueOf("2026-11-22T18:00:00Z", "2026-12-21")).toEqual(["2026-12-22", false]);
  expect(dueOf("2026-11-22T18:00:00Z", "2026-12-22")).toEqual(["2026-12-22", true]);
});

test.each([
  ["2027-01-31T18:00:00Z", "2027-02-28"],
  ["2028-01-31T18:00:00Z", "2028-02-29"],
  ["2027-01-30T18:00:00Z", "2027-02-28"],
  ["2026-12-31T18:00:00Z", "2027-01-31"],
  ["2027-02-28T18:00:00Z", "2027-03-28"],
])("a look at %s is due again on %s", (lastLookAt, dueOn) => {
  expect(dueOf(lastLookAt, dueOn as IsoDate)).toEqual([dueOn, true]);
});

test("a look late in the evening counts for that day, though elsewhere it is the next", () => {
  expect(dueOf("2026-12-01T05:30:00Z", "2026-12-30")).toEqual(["2026-12-30", true]);
  const [tokyo] = listBrandDues([aBrand("2026-12-01T05:30:00Z")], { today: "2026-12-30", zone: "Asia/Tokyo" });
  expect([tokyo?.dueOn, tokyo?.isDue]).toEqual(["2027-01-01", false]);
});

test("who is due longest comes first, and among equals the order stays", () => {
  const brands = ["2026-11-10T18:00:00Z", "2026-10-01T18:00:00Z", "2026-11-10T12:00:00Z"].map(aBrand);
  const dues = listBrandDues(brands, { today: "2026-11-22", zone: ZONE });
  expect(dues.map(({ brand }) => brands.indexOf(brand))).toEqual([1, 0, 2]);
});

test("nobody is watched, nobody is due", () => {
  expect(listBrandDues([], { today: "2026-11-22", zone: ZONE })).toEqual([]);
});

function aBrand(lastLookAt: string): WatchedTimes {
  return { watchedSince: "2026-01-01T12:00:00Z", lastLookAt };
}

function dueOf(lastLookAt: string, today: IsoDate) {
  const [due] = listBrandDues([aBrand(lastLookAt)], { today, zone: ZONE });
  return [due?.dueOn, due?.isDue];
}
