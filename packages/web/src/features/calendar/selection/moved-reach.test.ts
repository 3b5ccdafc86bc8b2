import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { movedReach } from "./moved-reach.ts";

const posts = [aPost({ date: "2026-12-12" }), aPost({ id: "two", date: "2026-12-09" })];

test("it goes from the first day to the last, on either way, and the months around are known", () => {
  expect(movedReach(posts, 7)).toEqual({
    range: { from: "2026-12-09", to: "2026-12-19" },
    toKnow: { from: "2026-11-01", to: "2027-01-31" },
  });
  expect(movedReach(posts, -7)?.range).toEqual({ from: "2026-12-02", to: "2026-12-12" });
});

test("of a way of years its end is known, and posts without a day have none", () => {
  expect(movedReach(posts, 1_000)?.toKnow).toEqual({ from: "2029-08-01", to: "2029-10-31" });
  expect(movedReach([], 7)).toBeUndefined();
});
