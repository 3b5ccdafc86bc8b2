import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const pictures = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `picture-${index}`, alt: "A" }));
const found = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("too-many-media", { slots: [], posts: [aPost(changes)] });

describe("more pictures than a network takes", () => {
  it("are a warning while it is written and an error once it is ready", () => {
    const post = { channels: ["x"], media: pictures(5) } as const;
    expect(found(post)).toMatchObject([{ severity: "warning", facts: { channel: "x", count: 5, limit: 4 } }]);
    expect(found({ ...post, status: "ready" })).toMatchObject([{ severity: "error" }]);
  });

  it("are told for the strictest network", () => {
    const channels = ["instagram", "google-business", "x"] as const;
    expect(found({ channels, media: pictures(11) })).toMatchObject([{ facts: { channel: "google-business" } }]);
  });
});

it("as many as fit, none, and what went out are no matter", () => {
  expect(found({ channels: ["x"], media: pictures(4) })).toEqual([]);
  expect(found({ channels: ["x"] })).toEqual([]);
  expect(found({ channels: ["x"], media: pictures(5), status: "published" })).toEqual([]);
});
