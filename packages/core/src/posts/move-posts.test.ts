import { expect, test } from "vitest";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { anIdea, aPost } from "../testing/a-post.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays, daysBetween } from "../time/iso-date.ts";
import { movePosts } from "./move-posts.ts";
import type { Post } from "./post.ts";

const plan = somePlan({ channels: someChannels({ "facebook-page": 3 }) });
const slots = layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, 20) });
const [first, second] = slots as [Slot, Slot];
const today = plan.startsOn;
const move = (posts: readonly Post[], days: number, openSlots: readonly Slot[] = []) =>
  movePosts(posts, { days, today, plan, openSlots });
const aPlannedPost = (changes: Partial<Post>) => aPost({ zone: plan.zone, ...changes });

test("posts keep their hours and how far they stand apart", () => {
  const posts = [aPlannedPost({ date: "2026-12-30", time: "18:00" }), aPlannedPost({ id: "two", date: "2026-12-31" })];
  expect(move(posts, 7)).toEqual({
    ok: true,
    moved: [
      { before: posts[0], after: { ...posts[0], date: "2027-01-06" } },
      { before: posts[1], after: { ...posts[1], date: "2027-01-07" } },
    ],
  });
});

test("one that can't be moved holds all up and is told with its reason", () => {
  const fine = aPlannedPost({ date: addDays(today, 9) });
  const out = aPlannedPost({ id: "out", status: "published", date: addDays(today, 9) });
  const early = aPlannedPost({ id: "early", date: addDays(today, 2) });
  const idea = anIdea({ id: "idea" });
  expect(move([fine, out, early, idea], -3)).toEqual({
    ok: false,
    refused: [
      { post: out, code: "already-published" },
      { post: early, code: "past-day" },
      { post: idea, code: "needs-a-day" },
    ],
  });
  expect(move([early], -2).ok).toBe(true);
});

test("they take the slots that they leave to one another, and two of one day not the same", () => {
  const one = aPlannedPost({ id: "one", date: first.date, slotKey: first.key });
  const two = aPlannedPost({ id: "two", date: second.date, slotKey: second.key });
  const days = daysBetween(first.date, second.date);
  const result = move([one, two], days);
  expect(result.ok && result.moved.map(({ after }) => after.slotKey)).toEqual([second.key, undefined]);
  const twins = [aPlannedPost({ date: first.date }), aPlannedPost({ id: "two", date: first.date })];
  const both = move(twins, 0, slots);
  expect(both.ok && both.moved.map(({ after }) => after.slotKey)).toEqual([first.key, undefined]);
});
