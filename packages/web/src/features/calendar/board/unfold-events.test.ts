import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";
import { unfoldEvents } from "./unfold-events.ts";

const zone = "Europe/London";
const now = { date: "2026-12-08", time: "13:20", zone } as const;

test("unfolded, a day has each of its posts once, those it shows first", () => {
  const posts = ["12:00", "09:00", "15:00", "10:00"].map((time) => aPost({ id: time, time: time as "09:00" }));
  const nothing = { slots: [], closures: [], bigDates: [], people: [] };
  const events = toCalendarEvents({ ...nothing, posts, zone, now, sheet: "days", dayPx: 88 });
  expect(events.map(({ id }) => id)).toEqual(["post:09:00", "post:10:00", "folded:2026-12-09"]);
  const unfolded = unfoldEvents(events).toSorted((a, b) => a.order - b.order);
  expect(unfolded.map(({ id, start }) => [id, start.slice(-5)])).toEqual([
    ["post:09:00", "09:00"],
    ["post:10:00", "10:00"],
    ["post:12:00", "12:00"],
    ["post:15:00", "15:00"],
  ]);
});
