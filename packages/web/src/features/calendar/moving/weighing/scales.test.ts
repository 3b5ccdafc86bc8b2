import { expect, test } from "vitest";
import { aPlan } from "../../../../shared/testing/a-plan.ts";
import { aPost } from "../../../../shared/testing/a-post.ts";
import { createScales, type WeighRequest } from "./scales.ts";
import type { WhatIfSource } from "./what-if.ts";

const source: WhatIfSource = {
  plan: aPlan(),
  posts: [],
  openSlots: [],
  range: { from: "2026-11-30", to: "2027-01-03" },
  today: "2026-12-07",
};
const onto = (date: WeighRequest["to"]["date"]): WeighRequest => ({ post: aPost(), to: { date } });

test("a move is weighed once: asked again, it is the same", () => {
  const { weigh } = createScales(source);
  const whatIf = weigh(onto("2026-12-11"));
  expect(whatIf?.post.date).toBe("2026-12-11");
  expect(weigh(onto("2026-12-11"))).toBe(whatIf);
  expect(weigh(onto("2026-12-12"))).not.toBe(whatIf);
});

test("other words of a post weigh the same, another category, channel or author does not", () => {
  const { weigh } = createScales(source);
  const request = onto("2026-12-11");
  const whatIf = weigh(request);
  expect(weigh({ ...request, post: aPost({ text: "Other words", version: 4 }) })).toBe(whatIf);
  expect(weigh({ ...request, post: aPost({ category: "promote" }) })?.post.category).toBe("promote");
  expect(weigh({ ...request, post: aPost({ author: "Ana" }) })?.post.author).toBe("Ana");
  expect(weigh({ ...request, asNew: true })).not.toBe(whatIf);
});

test("what went out has no move, however often it is asked", () => {
  const { weigh } = createScales(source);
  const request = { post: aPost({ status: "published" }), to: { date: "2026-12-11" } } as const;
  expect([weigh(request), weigh(request)]).toEqual([undefined, undefined]);
});

test("as new, a post is weighed beside a calendar without it", () => {
  const post = aPost({ date: "2026-12-11", time: "10:00", channels: ["instagram"], status: "ready" });
  const { weigh } = createScales({ ...source, posts: [post] });
  const where = { date: "2026-12-11", time: "10:00" } as const;
  expect(weigh({ post, to: where, asNew: true })?.kept).toEqual([]);
  expect(weigh({ post, to: where, asNew: true })?.added).not.toEqual([]);
});
