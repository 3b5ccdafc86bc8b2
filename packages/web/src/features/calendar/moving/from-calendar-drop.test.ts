import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { fromCalendarDrop } from "./from-calendar-drop.ts";

const zone = "America/Chicago";
const post: Pick<Post, "date" | "time" | "zone"> = { date: "2026-10-30", time: "09:00", zone };

test("another day keeps the hour, also over the end of summer time", () => {
  expect(fromCalendarDrop(post, { date: "2026-11-03" }, zone)).toEqual({ date: "2026-11-03", time: "09:00" });
});

test("an hour given by the drop is taken", () => {
  expect(fromCalendarDrop(post, { date: "2026-10-30", time: "15:30" }, zone)).toEqual({
    date: "2026-10-30",
    time: "15:30",
  });
});

test("letting go where it was moves nothing", () => {
  expect(fromCalendarDrop(post, { date: "2026-10-30" }, zone)).toBeUndefined();
  expect(fromCalendarDrop(post, { date: "2026-10-30", time: "09:00" }, zone)).toBeUndefined();
});

test("a drop into the hour that the clock skips names that hour; settling it is the mover's to say", () => {
  expect(fromCalendarDrop(post, { date: "2027-03-14", time: "02:30" }, zone)).toEqual({
    date: "2027-03-14",
    time: "02:30",
  });
});

test("a post out of a skipped hour gets its own hour back on another day", () => {
  const skipped = { date: "2027-03-14", time: "02:30", zone } as const;
  expect(fromCalendarDrop(skipped, { date: "2027-03-16" }, zone)).toEqual({ date: "2027-03-16", time: "02:30" });
});

test("a post on another clock moves by the calendar's and is kept on its own", () => {
  const abroad = { date: "2026-12-08", time: "23:00", zone: "America/Los_Angeles" } as const;
  expect(fromCalendarDrop(abroad, { date: "2026-12-11" }, zone)).toEqual({ date: "2026-12-10", time: "23:00" });
});

test("a post without an hour takes a day alone, or the hour that it is given", () => {
  expect(fromCalendarDrop({ zone }, { date: "2026-12-11" }, zone)).toEqual({ date: "2026-12-11" });
  expect(fromCalendarDrop({ zone }, { date: "2026-12-11", time: "10:00" }, zone)).toEqual({
    date: "2026-12-11",
    time: "10:00",
  });
});
