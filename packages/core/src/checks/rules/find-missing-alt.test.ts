import { expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const found = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("missing-alt", { slots: [], posts: [aPost(changes)] });
const described = { id: "one", alt: "The new stove" };

it("pictures without a description are counted", () => {
  expect(found({ media: [described, { id: "two", alt: " " }, { id: "three", alt: "" }] })).toMatchObject([
    { severity: "hint", facts: { count: 2 } },
  ]);
});

it("described pictures, none, and what went out are no matter", () => {
  expect(found({ media: [described] })).toEqual([]);
  expect(found({})).toEqual([]);
  expect(found({ media: [{ id: "two", alt: "" }], status: "published" })).toEqual([]);
});
