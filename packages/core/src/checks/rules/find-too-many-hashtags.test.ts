import { expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const found = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("too-many-hashtags", { slots: [], posts: [aPost(changes)] });

it("hashtags of the text and of the first comment are counted together, on the text of the channel", () => {
  const post = aPost({ channels: ["x", "instagram"], text: "Fine. #a #b #c #d", firstComment: "#e #f" });
  expect(found(post)).toMatchObject([{ severity: "warning", facts: { channel: "instagram", count: 6, limit: 5 } }]);
  expect(found({ ...post, variants: { instagram: { text: "Fine." } } })).toEqual([]);
});

it("is told for the channel that is furthest over", () => {
  const text = "#a #b #c #d #e #f";
  expect(found({ channels: ["instagram", "threads"], text })).toMatchObject([{ facts: { channel: "threads" } }]);
});

it("as many as fit, what went out and networks without a limit are no matter", () => {
  expect(found({ channels: ["instagram"], text: "#a #b #c #d #e" })).toEqual([]);
  expect(found({ channels: ["threads"], text: "#a #b", status: "published" })).toEqual([]);
  expect(found({ channels: ["x"], text: "#a #b #c #d #e #f #g" })).toEqual([]);
});
