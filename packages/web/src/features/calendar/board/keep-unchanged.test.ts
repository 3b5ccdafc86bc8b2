import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";

const zone = "Europe/London";
const now = { date: "2026-12-08", time: "13:20", zone } as const;
const nothing = { posts: [], slots: [], zone, now, closures: [], bigDates: [], people: [], sheet: "days" } as const;

test("what did not change stays the same object", () => {
  const before = keepUnchanged(new Map(), toCalendarEvents({ ...nothing, posts: [aPost()], slots: [aSlot()] }));
  const moved = toCalendarEvents({ ...nothing, posts: [aPost({ date: "2026-12-10" })], slots: [aSlot()] });
  const after = keepUnchanged(before, moved);
  const key = "slot:instagram/2026-12-11/1";
  expect(after.get(key)).toBe(before.get(key));
  expect(after.get(`post:${aPost().id}`)).not.toBe(before.get(`post:${aPost().id}`));
});
