import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { applyChange, changesBetween } from "./post-changes.ts";

test("only what differs is sent", () => {
  const before = aPost();
  expect(changesBetween(before, aPost({ date: "2026-12-10", channels: ["facebook-page"] }))).toEqual({
    date: "2026-12-10",
  });
  expect(changesBetween(before, aPost())).toEqual({});
});

test("a field that is gone is taken away by null", () => {
  const { date, time, ...idea } = aPost();
  expect(changesBetween({ ...idea, date: "2026-12-09", time: "10:00" }, idea)).toEqual({ date: null, time: null });
  expect([date, time]).toEqual(["2026-12-09", "10:00"]);
});

test("a change and its way back lead home", () => {
  const before = aPost({ variants: { "facebook-page": { text: "Short" } } });
  const after = aPost({ date: "2026-12-11", time: "14:00", slotKey: "instagram/2026-12-11/1" });
  expect(applyChange(before, changesBetween(before, after))).toEqual(after);
  expect(applyChange(after, changesBetween(after, before))).toEqual(before);
});
