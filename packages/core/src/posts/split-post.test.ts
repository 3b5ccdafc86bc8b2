import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { splitPost } from "./split-post.ts";

const both = aPost({
  id: "both",
  status: "ready",
  text: "For all.",
  channels: ["facebook-page", "x"],
  variants: { x: { text: "Short." } },
  date: "2026-11-30",
  time: "09:00",
  slotKey: "x/2026-11-30/1",
});
const to = { channel: "x", date: "2026-12-01", time: "12:00", asDraft: false } as const;

test("a channel leaves with its words and its slot, and the others stay as they are", () => {
  const { variants: _variants, slotKey, id, version, ...rest } = both;
  expect(splitPost(both, to)).toEqual({
    stays: { id, version, ...rest, channels: ["facebook-page"] },
    leaves: { ...rest, text: "Short.", channels: ["x"], date: "2026-12-01", time: "12:00", slotKey },
  });
});

test("what leaves may be a draft again, and is no part of a series", () => {
  const series = { id: "s", rule: "FREQ=WEEKLY", firstDay: "2026-11-30", day: "2026-11-30" } as const;
  const split = splitPost({ ...both, series }, { ...to, asDraft: true });
  expect(split?.leaves).toMatchObject({ status: "draft" });
  expect(split?.leaves).not.toHaveProperty("series");
  expect(split?.stays).toMatchObject({ status: "ready", series });
});

test("a post that went out, has one channel or not that one is not divided", () => {
  expect(splitPost({ ...both, status: "published" }, to)).toBeUndefined();
  expect(splitPost({ ...both, channels: ["x"] }, to)).toBeUndefined();
  expect(splitPost(both, { ...to, channel: "blog" })).toBeUndefined();
});
