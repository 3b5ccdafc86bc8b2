import { expect, test } from "vitest";
import { isTaskDone } from "./is-task-done.ts";

const CODES = ["answer-what-is-open", "one-note-for-old-questions", "refresh-profile"];
const plan = {
  channels: [
    { channel: "instagram", decision: "revive", checklist: CODES.map((code) => ({ code, facts: {} })) },
  ] as unknown as Parameters<typeof isTaskDone>[1]["plan"]["channels"],
};
const ticked = (items: readonly string[], list = "checklist/instagram/revive") =>
  items.map((item) => ({ list, item, doneAt: "2026-11-23T12:00:00.000Z" }));
const isDone = (task: "backlog" | "revive" | "first-posts", ticks: ReturnType<typeof ticked>) =>
  isTaskDone({ channel: "instagram", task }, { plan, ticks });

test("answering is done with its step, the whole decision with all of its list, and of another list nothing counts", () => {
  const [answer = ""] = CODES;
  expect([isDone("backlog", ticked([answer])), isDone("revive", ticked([answer]))]).toEqual([true, false]);
  expect([isDone("backlog", ticked(CODES)), isDone("revive", ticked(CODES))]).toEqual([true, true]);
  expect(isDone("backlog", ticked(["one-note-for-old-questions"]))).toBe(false);
  const other = ticked(CODES, "checklist/instagram/keep");
  expect([isDone("backlog", other), isDone("revive", other)]).toEqual([false, false]);
  expect(isDone("first-posts", ticked(CODES))).toBe(false);
});
