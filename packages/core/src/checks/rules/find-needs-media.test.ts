import { expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const found = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("needs-media", { slots: [], posts: [aPost({ status: "ready", text: "Look!", ...changes })] });

it("a ready post without a picture is told where a network takes none without", () => {
  expect(found({ channels: ["x", "instagram"] })).toMatchObject([
    { severity: "warning", where: { channel: "instagram", postIds: ["post-1"] } },
  ]);
});

it("what was missed still needs one, so that moving it makes nothing worse", () => {
  const missed = aPost({ channels: ["instagram"], date: "2026-11-23", status: "ready", text: "Look!" });
  const [finding] = checkedFor("in-the-past", { slots: [], posts: [missed], today: "2026-11-25" });
  expect(finding?.fixes.map(({ kind }) => kind)).toContain("move-to");
});

it("a post with a picture, a draft, what went out and other networks are no matter", () => {
  expect(found({ channels: ["instagram"], media: [{ id: "picture", alt: "" }] })).toEqual([]);
  expect(found({ channels: ["instagram"], status: "draft" })).toEqual([]);
  expect(found({ channels: ["instagram"], status: "published" })).toEqual([]);
  expect(found({ channels: ["x", "linkedin-page"] })).toEqual([]);
});
