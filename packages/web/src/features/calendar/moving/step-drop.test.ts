import { expect, test } from "vitest";
import { stepDrop } from "./step-drop.ts";

const place = { date: "2026-12-31", time: "09:00" } as const;

test("in a month the arrows go by a day and by a week and keep the hour", () => {
  expect(stepDrop(place, "ArrowRight", "month")).toEqual({ date: "2027-01-01", time: "09:00" });
  expect(stepDrop(place, "ArrowUp", "month")).toEqual({ date: "2026-12-24", time: "09:00" });
});

test("in a week the arrows go by a day and by half an hour, and stop at the ends of the day", () => {
  expect(stepDrop(place, "ArrowLeft", "week")).toEqual({ date: "2026-12-30", time: "09:00" });
  expect(stepDrop(place, "ArrowDown", "week")).toEqual({ date: "2026-12-31", time: "09:30" });
  expect(stepDrop({ ...place, time: "23:30" }, "ArrowDown", "week")).toEqual({ date: "2026-12-31", time: "23:30" });
  expect(stepDrop({ ...place, time: "00:15" }, "ArrowUp", "week")).toEqual({ date: "2026-12-31", time: "00:00" });
});

test("in a year the arrows go as in a month, and in a day as in a week", () => {
  expect(stepDrop(place, "ArrowDown", "year")).toEqual({ date: "2027-01-07", time: "09:00" });
  expect(stepDrop(place, "ArrowDown", "day")).toEqual({ date: "2026-12-31", time: "09:30" });
  expect(stepDrop(place, "ArrowRight", "day")).toEqual({ date: "2027-01-01", time: "09:00" });
});

test("in a list up and down go by a day", () => {
  expect(stepDrop(place, "ArrowDown", "list")).toEqual({ date: "2027-01-01", time: "09:00" });
});

test("other keys move nothing", () => {
  expect(stepDrop(place, "a", "month")).toBeUndefined();
});
