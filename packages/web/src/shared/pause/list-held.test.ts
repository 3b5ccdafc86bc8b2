import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { listHeld } from "./list-held.ts";

const SINCE = "2026-12-08T10:00:00Z";
const NOW = { date: "2026-12-09", time: "13:20", zone: "Europe/London" } as const;

test("what was ready to go out since the pause began was held, by its hour", () => {
  const posts = [
    aPost({ id: "second", status: "ready", date: "2026-12-09", time: "13:20" }),
    aPost({ id: "first", status: "ready", date: "2026-12-08", time: "10:00" }),
    aPost({ id: "before", status: "ready", date: "2026-12-08", time: "09:59" }),
    aPost({ id: "ahead", status: "ready", date: "2026-12-09", time: "13:21" }),
    aPost({ id: "draft", status: "draft", date: "2026-12-08", time: "12:00" }),
    aPost({ id: "out", status: "published", date: "2026-12-08", time: "12:00" }),
  ];
  expect(listHeld(posts, { since: SINCE, now: NOW }).map(({ post }) => post.id)).toEqual(["first", "second"]);
});

test("a post of another zone was held by its own moment", () => {
  const there = { zone: "America/Chicago", date: "2026-12-08", status: "ready" } as const;
  const posts = [aPost({ ...there, id: "too early", time: "03:59" }), aPost({ ...there, id: "held", time: "04:00" })];
  expect(listHeld(posts, { since: SINCE, now: NOW }).map(({ post }) => post.id)).toEqual(["held"]);
});
