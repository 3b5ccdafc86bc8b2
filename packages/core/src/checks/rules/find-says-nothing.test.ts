import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const empty = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("says-nothing", { slots: [], posts: [aPost({ status: "ready", ...changes })] });

describe("a post without words", () => {
  it("is an error once it is ready", () => {
    expect(empty({ text: " \n" })).toEqual([
      {
        code: "says-nothing",
        severity: "error",
        where: { from: "2026-11-24", to: "2026-11-24", postIds: ["post-1"], channel: "facebook-page" },
        facts: { channel: "facebook-page" },
        fixes: [],
      },
    ]);
    expect(empty({ text: "", status: "draft" })).toEqual([]);
  });

  it("is told for the channel that has none", () => {
    expect(empty({ text: "", channels: ["x", "blog"], variants: { x: { text: "Hello" } } })).toMatchObject([
      { facts: { channel: "blog" } },
    ]);
  });

  it("is no matter where it has words, went out or was missed", () => {
    expect(empty({ text: "Hello" })).toEqual([]);
    expect(empty({ text: "", status: "published" })).toEqual([]);
    expect(empty({ text: "", date: "2026-11-22" })).toEqual([]);
  });
});
