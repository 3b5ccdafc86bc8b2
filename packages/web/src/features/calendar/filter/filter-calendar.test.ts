import type { Finding } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { type CalendarFilter, NO_FILTER } from "./calendar-filter.ts";
import { filterCalendar } from "./filter-calendar.ts";

const zone = "Europe/London";
const posts = [
  aPost({ id: "help", author: "Ana" }),
  aPost({ id: "cafe", title: "Café au lait", text: "", channels: ["instagram", "blog"], category: "promote" }),
  aPost({ id: "gone", date: "2026-12-01", status: "ready" }),
  aPost({ id: "out", date: "2026-12-01", status: "published" }),
  aPost({ id: "today", date: "2026-12-08", time: "18:00", status: "ready" }),
];
const slots = [aSlot({ event: "New Year's social" })];
const finding: Finding = {
  code: "double-booked",
  severity: "hint",
  where: { from: "2026-12-09", to: "2026-12-09", postIds: ["cafe"] },
  facts: {},
  fixes: [],
};
const source = { findings: [finding], zone, now: { date: "2026-12-08", time: "13:20", zone } } as const;
const shown = (filter: Partial<CalendarFilter>) => {
  const found = filterCalendar({ posts, slots }, { ...NO_FILTER, ...filter }, source);
  return [...found.posts.map(({ id }) => id), ...found.slots.map(() => "slot")];
};

test("no filter shows everything, and the very same lists", () => {
  const data = { posts, slots };
  expect(filterCalendar(data, NO_FILTER, source)).toBe(data);
});

test("a channel shows the posts that go there too, and its slots", () => {
  expect(shown({ channels: ["blog"] })).toEqual(["cafe"]);
  expect(shown({ channels: ["instagram"] })).toEqual(["cafe", "slot"]);
});

test("a category shows its posts and slots; two parts of a filter both hold", () => {
  expect(shown({ categories: ["promote"] })).toEqual(["cafe"]);
  expect(shown({ categories: ["promote"], channels: ["facebook-page"] })).toEqual([]);
});

test("a state goes by the calendar's clock: what was due and did not go out is missed, what is due today is ready", () => {
  expect(shown({ states: ["missed"] })).toEqual(["gone"]);
  expect(shown({ states: ["ready", "published"] })).toEqual(["out", "today"]);
  expect(shown({ states: ["open"] })).toEqual(["slot"]);
});

test("posts with findings leave out open slots", () => {
  expect(shown({ hasFindings: true })).toEqual(["cafe"]);
});

test("words are sought in title, text and event, whatever their order, capitals and accents", () => {
  expect(shown({ text: "LAIT cafe" })).toEqual(["cafe"]);
  expect(shown({ text: "half alone" })).toEqual(["help", "gone", "out", "today"]);
  expect(shown({ text: "new year" })).toEqual(["slot"]);
});

test("a person shows the posts that name them; nobody those that name nobody, and open slots", () => {
  expect(shown({ authors: ["Ana"] })).toEqual(["help"]);
  expect(shown({ authors: ["Ben"] })).toEqual([]);
  expect(shown({ authors: ["Ana", ""], categories: ["help"] })).toEqual(["help", "gone", "out", "today"]);
  expect(shown({ authors: [""], states: ["open"] })).toEqual(["slot"]);
});
