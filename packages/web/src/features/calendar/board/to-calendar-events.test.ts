import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import type { PostEntry } from "./calendar-entry.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";

const zone = "Europe/London";
const now = { date: "2026-12-08", time: "13:20", zone } as const;
const nothing = { posts: [], slots: [], zone, now, closures: [], bigDates: [], people: [], sheet: "days" } as const;

test("a post and a slot stand at their wall times", () => {
  const events = toCalendarEvents({ ...nothing, posts: [aPost({ status: "ready" })], slots: [aSlot()] });
  expect(events.map(({ id, start, end }) => [id, start, end])).toEqual([
    ["post:0193a1f0-1111-7000-8000-000000000001", "2026-12-09T10:00", "2026-12-09T11:00"],
    ["slot:instagram/2026-12-11/1", "2026-12-11T14:00", "2026-12-11T15:00"],
  ]);
  expect(events[0]?.entry).toMatchObject({ kind: "post", state: "ready", room: "card" });
});

test("two on a day are drawn small and make room for each other", () => {
  const slot = aSlot({ date: "2026-12-09", time: "10:30" });
  const events = toCalendarEvents({ ...nothing, posts: [aPost()], slots: [slot] });
  expect(events.map(({ end, entry }) => [end, "room" in entry && entry.room])).toEqual([
    ["2026-12-09T10:30", "half"],
    ["2026-12-09T11:30", "half"],
  ]);
});

test("two on a day are a line each where the rows are low; one keeps its card", () => {
  const slots = [aSlot({ date: "2026-12-09", time: "10:30" }), aSlot()];
  const events = toCalendarEvents({ ...nothing, posts: [aPost()], slots, dayPx: 90 });
  expect(events.map(({ entry }) => "room" in entry && entry.room)).toEqual(["line", "line", "card"]);
});

test("on a sheet of hours only those that stand close are drawn small", () => {
  const day = { posts: [aPost()], slots: [aSlot({ date: "2026-12-09", time: "10:30" })] };
  const events = toCalendarEvents({ ...nothing, ...day, sheet: "hours" });
  expect(events.map(({ entry }) => "room" in entry && entry.room)).toEqual(["line", "card"]);
});

test("two at one time are one thing on a sheet of hours, and two on a sheet of days, where time decides", () => {
  const slots = [
    aSlot({ date: "2026-12-09", time: "12:45" }),
    aSlot({ key: "x/2026-12-09/1", date: "2026-12-09", time: "09:00" }),
  ];
  const day = { ...nothing, posts: [aPost({ date: "2026-12-09", time: "12:45" })], slots };
  const onHours = toCalendarEvents({ ...day, sheet: "hours" });
  expect(onHours.map(({ start, entry }) => [start, entry.kind])).toEqual([
    ["2026-12-09T09:00", "slot"],
    ["2026-12-09T12:45", "stack"],
  ]);
  const onDays = toCalendarEvents({ ...day, dayPx: 200 }).toSorted((a, b) => a.order - b.order);
  expect(onDays.map(({ start }) => start.slice(-5))).toEqual(["09:00", "12:45", "12:45"]);
});

test("what a full day has no room for is one thing below what it shows, a written post before a slot", () => {
  const at = ["09:00", "10:00", "11:00"] as const;
  const slots = at.map((time) => aSlot({ key: `x/2026-12-09/${time}` as "x/2026-12-09/1", date: "2026-12-09", time }));
  const day = { ...nothing, posts: [aPost({ date: "2026-12-09", time: "18:00" })], slots };
  const ordered = toCalendarEvents({ ...day, dayPx: 88 }).toSorted((a, b) => a.order - b.order);
  expect(ordered.map(({ id }) => id)).toEqual(["slot:x/2026-12-09/09:00", `post:${aPost().id}`, "folded:2026-12-09"]);
  const entry = ordered.at(-1)?.entry;
  const times = (entries: readonly { readonly time: string }[]) => entries.map(({ time }) => time);
  expect(entry?.kind === "folded" && [times(entry.shown as PostEntry[]), times(entry.folded)]).toEqual([
    ["09:00", "18:00"],
    ["10:00", "11:00"],
  ]);
});

test("slots of days that are over invite nobody any more", () => {
  const slots = [aSlot({ date: "2026-12-07" }), aSlot({ date: "2026-12-08", time: "09:00" })];
  expect(toCalendarEvents({ ...nothing, slots }).map(({ start }) => start)).toEqual(["2026-12-08T09:00"]);
});

test("a post without a day is not on the calendar", () => {
  const { date, time, ...idea } = aPost({ status: "idea" });
  expect([date, time, toCalendarEvents({ ...nothing, posts: [idea] })]).toEqual(["2026-12-09", "10:00", []]);
});

test("closed days and big dates last whole days, the last one included", () => {
  const events = toCalendarEvents({
    ...nothing,
    closures: [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" }],
    bigDates: [{ from: "2026-12-31", label: "New Year's social", promote: true }],
  });
  expect(events.map(({ start, end, allDay }) => [start, end, allDay])).toEqual([
    ["2026-12-24", "2027-01-02", true],
    ["2026-12-31", "2027-01-01", true],
  ]);
});

test("a late post ends at midnight and not on the next day", () => {
  const [event] = toCalendarEvents({ ...nothing, posts: [aPost({ time: "23:30" })] });
  expect(event?.end).toBe("2026-12-10T00:00");
});

test("with several people a post says who makes it", () => {
  const posts = [aPost({ author: "Ana" })];
  const authorOf = (people: readonly string[]) =>
    toCalendarEvents({ ...nothing, people, posts }).map(({ entry }) => entry.kind === "post" && entry.author);
  expect(authorOf(["Ana", "Ben"])).toEqual([{ name: "Ana", initials: "A" }]);
  expect(authorOf(["Ana"])).toEqual([undefined]);
});
