import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { stateToday } from "./state-today.ts";

const NOW = { date: "2026-12-08", time: "13:20", zone: "Europe/London" } as const;
const PAUSE = { id: "p", since: "2026-12-08T10:00:00Z" };

test.each([
  ["published", "10:00", "out", "out"],
  ["draft", "10:00", "unfinished", "unfinished"],
  ["idea", "18:00", "unfinished", "unfinished"],
  ["ready", "13:20", "ready", "held"],
  ["ready", "13:19", "overdue", "held"],
] as const)("a post that is %s for %s is %s, and in a pause %s", (status, time, expected, inPause) => {
  const placed = placedAt(status, time);
  expect(stateToday(placed, { now: NOW, pause: undefined })).toBe(expected);
  expect(stateToday(placed, { now: NOW, pause: PAUSE })).toBe(inPause);
});

function placedAt(status: Post["status"], time: "10:00" | "18:00" | "13:20" | "13:19") {
  return { post: aPost({ status, date: NOW.date, time }), wall: { ...NOW, time } };
}
