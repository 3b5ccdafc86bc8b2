import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

// A Facebook page bears a post every 12 hours, X one every 4.
const first = aPost({ id: "first", time: "09:00" });
const close = (changes: Parameters<typeof checkedFor>[1]) => checkedFor("double-booked", { slots: [], ...changes });

describe("two posts on a channel", () => {
  it("are a warning closer than the channel bears", () => {
    const posts = [first, aPost({ id: "second", time: "20:59" })];
    expect(close({ posts })).toMatchObject([
      {
        severity: "warning",
        where: { from: "2026-11-24", to: "2026-11-24", postIds: ["first", "second"], channel: "facebook-page" },
        facts: { channel: "facebook-page", gapMinutes: 719, minGapHours: 12 },
      },
    ]);
  });

  it("are an error at the same moment, whatever clock they were written by", () => {
    const posts = [first, aPost({ id: "second", zone: "Europe/Berlin", time: "10:00" })];
    expect(close({ posts }).map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("are told on the one channel that they share", () => {
    const posts = [
      { ...first, channels: ["facebook-page", "x"] as const },
      aPost({ id: "second", channels: ["x"], time: "10:00" }),
    ];
    expect(close({ posts }).map(({ where }) => where.channel)).toEqual(["x"]);
  });

  it("can be mended by a move of the later", () => {
    const [finding] = close({ posts: [first, aPost({ id: "second", time: "12:00" })] });
    expect(finding?.fixes).toEqual([{ kind: "move-to", postId: "second", date: "2026-11-25", time: "12:00" }]);
  });

  it("can be mended by a move of the earlier where the later went out", () => {
    const posts = [first, aPost({ id: "second", time: "12:00", status: "published" })];
    expect(close({ posts })[0]?.fixes.map(({ postId }) => postId)).toEqual(["first"]);
  });

  it("are measured by the clock's real hours in the night it changes", () => {
    // 21:30 to 09:30 is 11 hours in this night.
    const posts = [
      aPost({ id: "first", date: "2027-03-27", time: "21:30" }),
      aPost({ id: "second", date: "2027-03-28", time: "09:30" }),
    ];
    const inMarch = { posts, from: "2027-03-22", to: "2027-04-04", today: "2027-03-22" } as const;
    expect(close(inMarch)).toMatchObject([{ facts: { gapMinutes: 660 } }]);
  });

  it("meet over the end of the range", () => {
    const posts = [
      aPost({ id: "first", date: "2026-12-20", time: "22:00" }),
      aPost({ id: "second", date: "2026-12-21", time: "08:00" }),
    ];
    expect(close({ posts, to: "2026-12-20" })).toHaveLength(1);
    expect(close({ posts, from: "2026-12-21", to: "2026-12-27" })).toHaveLength(1);
  });
});

describe("the check is silent", () => {
  it("at the gap that the channel bears", () => {
    expect(close({ posts: [first, aPost({ id: "second", time: "21:00" })] })).toEqual([]);
    const onX = [
      aPost({ id: "a", channels: ["x"], time: "09:00" }),
      aPost({ id: "b", channels: ["x"], time: "13:00" }),
    ];
    expect(close({ posts: onX })).toEqual([]);
  });

  it("about two channels", () => {
    expect(close({ posts: [first, aPost({ id: "second", channels: ["x"] })] })).toEqual([]);
  });

  it("about what went out and what was missed", () => {
    const out = [first, aPost({ id: "second", time: "10:00" })].map((post) => ({
      ...post,
      status: "published" as const,
    }));
    expect(close({ posts: out })).toEqual([]);
    expect(close({ posts: [first, aPost({ id: "second", time: "10:00" })], today: "2026-11-25" })).toEqual([]);
  });
});

it("a post of several channels may leave the others where they are", () => {
  const posts = [first, aPost({ id: "second", channels: ["facebook-page", "x"], time: "10:00" })];
  const splits = close({ posts }).flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "split"));
  expect(splits).toMatchObject([{ postId: "second", channel: "facebook-page", asDraft: false }]);
});
