import type { Finding } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { toCalendarEvents } from "../board/to-calendar-events.ts";
import { listMonthNotes, listYearDays } from "./list-year-days.ts";

const zone = "Europe/London";
const events = toCalendarEvents({
  posts: [aPost(), aPost({ id: "late", zone: "America/Chicago", time: "21:00" })],
  slots: [aSlot()],
  zone,
  now: { date: "2026-12-08", time: "13:20", zone },
  closures: [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" }],
  bigDates: [{ from: "2026-12-31", label: "New Year's social", promote: true }],
  people: [],
  sheet: "days",
});
const finding = (changes: Partial<Finding>): Finding => ({
  code: "promos-adjacent",
  severity: "warning",
  where: { from: "2026-12-09", to: "2026-12-09", postIds: [] },
  facts: {},
  fixes: [],
  ...changes,
});
const daysOf = (findings: readonly Finding[], from: `2026-12-${number}`, to: `2026-12-${number}`) =>
  listYearDays({ events, findings, range: { from, to } });

test("a day counts its posts and open slots by the calendar's clock", () => {
  expect(daysOf([], "2026-12-09", "2026-12-11").map(({ date, posts, slots }) => [date, posts, slots])).toEqual([
    ["2026-12-09", 1, 0],
    ["2026-12-10", 1, 0],
    ["2026-12-11", 0, 1],
  ]);
});

test("a finding about posts is told on their days, on the calendar's clock; the gravest counts", () => {
  const where = { from: "2026-12-09", to: "2026-12-09", postIds: ["late"] } as const;
  const days = daysOf([finding({ where }), finding({ where, severity: "error" })], "2026-12-09", "2026-12-10");
  expect(days.map(({ findings, worst }) => [findings, worst])).toEqual([
    [0, undefined],
    [2, "error"],
  ]);
});

test("a finding about a stretch of days is told where it begins, or on the first day that is told of", () => {
  const where = { from: "2026-11-20", to: "2026-12-24", postIds: [] } as const;
  const later = { from: "2026-12-10", to: "2027-01-24", postIds: [] } as const;
  const days = daysOf([finding({ where }), finding({ where: later })], "2026-12-09", "2026-12-11");
  expect(days.map(({ findings }) => findings)).toEqual([1, 1, 0]);
});

test("a hint is nothing wrong", () => {
  expect(daysOf([finding({ severity: "hint" })], "2026-12-09", "2026-12-09")[0]).not.toHaveProperty("worst");
});

test("days off and dates are named on each of their days", () => {
  const days = daysOf([], "2026-12-30", "2026-12-31");
  expect(days.map(({ closure, bigDates }) => [closure, bigDates])).toEqual([
    ["Winter break", []],
    ["Winter break", ["New Year's social"]],
  ]);
});

test("a month names what stands over its days, no further than it goes", () => {
  expect(listMonthNotes(events, { from: "2026-12-01", to: "2026-12-31" })).toEqual([
    { kind: "closure", label: "Winter break", days: { from: "2026-12-24", to: "2026-12-31" } },
    { kind: "big-date", label: "New Year's social", days: { from: "2026-12-31", to: "2026-12-31" } },
  ]);
  expect(listMonthNotes(events, { from: "2027-02-01", to: "2027-02-28" })).toEqual([]);
});
