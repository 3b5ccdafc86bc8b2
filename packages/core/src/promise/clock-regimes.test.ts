import { expect, test } from "vitest";
import { listClockRegimes } from "./clock-regimes.ts";

const shiftsOf = (zones: readonly string[], businessZone: string) =>
  listClockRegimes(zones, { businessZone, startsOn: "2026-11-23" }).map((regime) =>
    zones.map((zone) => regime.get(zone)),
  );

test("whoever lives by the business's own clock makes no regime of their own", () => {
  expect(listClockRegimes(["Europe/London"], { businessZone: "Europe/London", startsOn: "2026-11-23" })).toEqual([
    new Map(),
  ]);
});

test("two zones that change alike stand in one way to each other", () => {
  expect(shiftsOf(["Europe/Paris"], "Europe/London")).toEqual([[-60]]);
});

test("summer time that begins on other days, and the other way round, makes three", () => {
  expect(shiftsOf(["Australia/Sydney"], "Europe/London")).toEqual([[-660], [-600], [-540]]);
});

test("two zones that change two days apart stand in a way of their own between", () => {
  // Israel changes on the Friday before the last Sunday of March, the European Union on that Sunday.
  expect(shiftsOf(["Asia/Jerusalem"], "Europe/Berlin")).toEqual([[-60], [-120]]);
});
