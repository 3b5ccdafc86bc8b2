import { expect, test } from "vitest";
import { listSnoozes } from "./list-snoozes.ts";

const now = "2026-12-08T19:20:00Z";
const zone = "America/Chicago";

test("what waits may go out of sight for hours or until a morning of the business", () => {
  expect(listSnoozes({ now, zone })).toEqual([
    "2026-12-08T20:20:00Z",
    "2026-12-08T22:20:00Z",
    "2026-12-09T15:00:00Z",
    "2026-12-10T15:00:00Z",
  ]);
});

test("but never past the moment at which it is owed an answer", () => {
  expect(listSnoozes({ now, zone, due: "2026-12-08T22:20:00Z" })).toEqual(["2026-12-08T20:20:00Z"]);
  expect(listSnoozes({ now, zone, due: "2026-12-08T19:00:00Z" })).toEqual([]);
});
