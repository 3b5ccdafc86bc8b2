import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { aSlot } from "../../testing/a-slot.ts";
import { checkedFor } from "../../testing/checked.ts";
import { somePlan } from "../../testing/some-plan.ts";

const sells = { category: "promote", status: "ready" } as const;
const first = aPost({ id: "first", date: "2026-11-24", ...sells });
const second = aPost({ id: "second", date: "2026-11-27", ...sells });
const adjacent = (changes: Parameters<typeof checkedFor>[1]) =>
  checkedFor("promos-adjacent", { slots: [], ...changes });

describe("two posts that sell", () => {
  it("are a warning one after the other, across the end of a week too", () => {
    const posts = [
      aPost({ id: "first", date: "2026-11-29", ...sells }),
      aPost({ id: "second", date: "2026-11-30", ...sells }),
    ];
    expect(adjacent({ posts })).toMatchObject([
      {
        severity: "warning",
        where: { from: "2026-11-29", to: "2026-11-30", postIds: ["first", "second"], channel: "facebook-page" },
        facts: { channel: "facebook-page", firstOn: "2026-11-29", secondOn: "2026-11-30" },
      },
    ]);
  });

  it("are told on each channel on which they meet", () => {
    const posts = [first, second].map((post) => ({ ...post, channels: ["facebook-page", "x"] as const }));
    expect(adjacent({ posts }).map(({ where }) => where.channel)).toEqual(["facebook-page", "x"]);
  });

  it("can be mended by another kind of post", () => {
    expect(adjacent({ posts: [first, second] })[0]?.fixes).toEqual([
      { kind: "change-category", postId: "second", category: "help" },
    ]);
  });

  it("can be mended by a move past other posts", () => {
    const between = aPost({ id: "between", date: "2026-12-01" });
    const after = aPost({ id: "after", date: "2026-12-08" });
    const [finding] = adjacent({ posts: [first, second, between, after], today: "2026-11-24" });
    expect(finding?.fixes[0]).toEqual({ kind: "move-to", postId: "second", date: "2026-12-02", time: "09:00" });
  });

  it("are a hint where one is still an open slot, or both serve one event", () => {
    const slots = [aSlot({ date: "2026-11-26", category: "promote" })];
    expect(adjacent({ posts: [first], slots }).map(({ severity }) => severity)).toEqual(["hint"]);
    const posts = [first, second].map((post) => ({ ...post, eventId: "Open day" }));
    expect(adjacent({ posts }).map(({ severity }) => severity)).toEqual(["hint"]);
  });
});

describe("the check is silent", () => {
  it("about two that something stands between", () => {
    expect(adjacent({ posts: [first, aPost({ id: "between", date: "2026-11-25" }), second] })).toEqual([]);
    expect(adjacent({ posts: [first, second], slots: [aSlot({ date: "2026-11-26" })] })).toEqual([]);
  });

  it("about two on different channels", () => {
    expect(adjacent({ posts: [first, { ...second, channels: ["x"] }] })).toEqual([]);
  });

  it("about what went out", () => {
    const posts = [first, second].map((post) => ({ ...post, status: "published" as const }));
    expect(adjacent({ posts, today: "2026-12-01" })).toEqual([]);
  });

  it("about the plan's own slots, and an empty calendar", () => {
    expect(checkedFor("promos-adjacent", { plan: somePlan(), to: "2027-05-01" })).toEqual([]);
    expect(adjacent({})).toEqual([]);
  });
});

it("may be parted by a post of another kind that changes places with one of them", () => {
  const between = aPost({ id: "between", category: "educate", status: "ready", date: "2026-11-30" });
  const swaps = adjacent({ posts: [first, second, between] }).flatMap(({ fixes }) =>
    fixes.filter(({ kind }) => kind === "swap"),
  );
  expect(swaps).toEqual([
    { kind: "swap", postId: "second", withPostId: "between", date: "2026-11-30", time: between.time },
  ]);
});
