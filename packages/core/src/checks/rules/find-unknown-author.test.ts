import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { somePlan } from "../../testing/some-plan.ts";
import { teamPlan } from "../../testing/team-plan.ts";

const unknown = (changes: Parameters<typeof checkedFor>[1]) =>
  checkedFor("unknown-author", { slots: [], plan: teamPlan({ Ana: 28, Ben: 56 }), ...changes });

describe("a post given to somebody who is not in the plan", () => {
  it("is told, and can be given to whoever has most room", () => {
    expect(unknown({ posts: [aPost({ author: "Zoe" })] })).toEqual([
      {
        code: "unknown-author",
        severity: "hint",
        where: { from: "2026-11-24", to: "2026-11-24", postIds: ["post-1"], person: "Zoe" },
        facts: { date: "2026-11-24", author: "Zoe" },
        fixes: [{ kind: "assign-to", postId: "post-1", date: "2026-11-24", otherPostIds: [], count: 1, person: "Ben" }],
      },
    ]);
  });

  it("stays where nobody else has room", () => {
    const plan = teamPlan({ Ana: 0, Ben: 5 });
    expect(unknown({ plan, posts: [aPost({ author: "Zoe", channels: ["instagram"] })] })).toMatchObject([
      { fixes: [] },
    ]);
  });

  it("is told, too, where one person is left", () => {
    expect(unknown({ plan: teamPlan({ Ana: 28 }), posts: [aPost({ author: "Zoe" })] })).toMatchObject([
      { fixes: [{ person: "Ana" }] },
    ]);
  });
});

describe("the check is silent", () => {
  it("about people of the plan, and posts that name nobody", () => {
    expect(unknown({ posts: [aPost({ author: "Ana" }), aPost({ id: "post-2" })] })).toEqual([]);
    expect(unknown({ plan: somePlan(), posts: [aPost({ author: "Ana" })] })).toEqual([]);
  });

  it("about what went out, and what did not", () => {
    const posts = [
      aPost({ author: "Zoe", status: "published" }),
      aPost({ id: "missed", author: "Zoe", date: "2026-11-23" }),
    ];
    expect(unknown({ posts, today: "2026-11-25" })).toEqual([]);
  });
});
