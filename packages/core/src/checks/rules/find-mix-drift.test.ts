import { describe, expect, it } from "vitest";
import type { Category } from "../../facts/vocabulary.ts";
import type { Post } from "../../posts/post.ts";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { addDays } from "../../time/iso-date.ts";

// The plan of the tests wants 8% that ask.
const posts = (categories: readonly Category[], changes: Partial<Post> = {}) =>
  categories.map((category, index) =>
    aPost({ id: `post-${index}`, category, date: addDays("2026-11-24", index), ...changes }),
  );
const OTHERS = ["educate", "help", "community", "help", "educate", "proof"] as const;
const drift = (list: readonly Post[], changes = {}) => checkedFor("mix-drift", { slots: [], posts: list, ...changes });

describe("a mix that drifts", () => {
  it("is a hint for the category that grew most, with the scarcest as a way out", () => {
    const [finding, ...others] = drift(posts(["ask", ...OTHERS, "educate", "ask", "ask"]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "hint",
      where: { from: "2026-11-23", to: "2026-12-20", postIds: ["post-0", "post-8", "post-9"] },
      facts: { category: "ask", share: 0.3, aim: 0.08, count: 3 },
    });
    expect(finding?.fixes).toMatchObject([{ kind: "change-category", postId: "post-9" }]);
  });

  it("is measured over four weeks of the plan, not over the days that are looked at", () => {
    const list = posts(["ask", ...OTHERS, "educate", "ask", "ask"]);
    const [whole] = drift(list);
    expect(drift(list, { from: "2026-12-01", to: "2026-12-02" })).toEqual([whole]);
  });
});

describe("the check is silent", () => {
  it("about a post or two, and about promotion", () => {
    expect(drift(posts(["ask", "ask", "educate"]))).toEqual([]);
    expect(drift(posts([...OTHERS, "promote", "promote", "promote", "promote"]))).toEqual([]);
  });

  it("about a small share more, however many posts it makes", () => {
    // Four of twenty ask: twelve hundredths more than the plan has, which is more than two posts.
    const some = { educate: 5, help: 6, ask: 4, community: 2, proof: 1, "behind-the-scenes": 1, curate: 1 } as const;
    const list = (Object.keys(some) as (keyof typeof some)[]).flatMap((category) =>
      Array(some[category]).fill(category),
    );
    expect(list).toHaveLength(20);
    expect(drift(posts(list))).toEqual([]);
  });

  it("about what went out already, and weeks that are over", () => {
    const list = posts(["ask", "ask", "ask", "ask", ...OTHERS]);
    expect(drift(list.map((post) => ({ ...post, status: "published" })))).toEqual([]);
    expect(drift(list, { today: "2026-12-21", to: "2027-01-10" })).toEqual([]);
  });
});
