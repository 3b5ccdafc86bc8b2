import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { slotsIn, textsOf } from "../../testing/message-texts.ts";

const long = (changes: Parameters<typeof aPost>[0]) => checkedFor("over-limit", { slots: [], posts: [aPost(changes)] });

describe("a text that a network does not take", () => {
  it("is a warning while it is written and an error once it is ready", () => {
    const text = "a".repeat(281);
    expect(long({ channels: ["x"], text })).toMatchObject([
      {
        severity: "warning",
        where: { channel: "x", postIds: ["post-1"] },
        facts: { length: 281, limit: 280, over: 1 },
      },
    ]);
    expect(long({ channels: ["x"], text, status: "ready" })).toMatchObject([{ severity: "error" }]);
  });

  it("is told for the network on which it is furthest over", () => {
    const text = "a".repeat(600);
    expect(long({ channels: ["mastodon", "bluesky", "linkedin-page"], text })).toMatchObject([
      { facts: { channel: "bluesky", over: 300 } },
    ]);
  });

  it("is measured on the variant of its channel, as the network counts", () => {
    const text = "a".repeat(400);
    expect(long({ channels: ["x"], text, variants: { x: { text: "short" } } })).toEqual([]);
    // 141 emoji weigh two each.
    expect(long({ channels: ["x"], text: "🎉".repeat(141) })).toMatchObject([{ facts: { length: 282 } }]);
  });
});

describe("the check is silent", () => {
  it("about a text that fits to the last sign", () => {
    expect(long({ channels: ["x"], text: "a".repeat(280) })).toEqual([]);
  });

  it("about what went out, and what did not", () => {
    const text = "a".repeat(281);
    expect(long({ channels: ["x"], text, status: "published" })).toEqual([]);
    expect(long({ channels: ["x"], text, date: "2026-11-22" })).toEqual([]);
  });
});

it("a channel whose text is too long can leave the others, which then go out as they are", () => {
  const post = aPost({
    id: "both",
    status: "ready",
    channels: ["facebook-page", "x"],
    date: "2026-12-09",
    text: "a".repeat(281),
  });
  const [finding] = checkedFor("over-limit", { posts: [post] });
  const { date, time } = post;
  expect(finding?.fixes).toEqual([{ kind: "split", postId: "both", channel: "x", date, time, asDraft: true }]);
  expect(missingWords(finding?.fixes[0])).toEqual([]);
  const [alone] = checkedFor("over-limit", { posts: [{ ...post, channels: ["x"] }] });
  expect(alone?.fixes).toEqual([]);
});

function missingWords(fix: object = {}): string[] {
  return textsOf("fix", "split")
    .flatMap(slotsIn)
    .flatMap(({ fact }) => (fact in fix ? [] : [fact]));
}
