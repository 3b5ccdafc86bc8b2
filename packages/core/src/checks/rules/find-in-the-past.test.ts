import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { addDays } from "../../time/iso-date.ts";

const missed = (changes: Parameters<typeof checkedFor>[1]) =>
  checkedFor("in-the-past", { slots: [], today: "2026-11-27", ...changes });

describe("a post whose day is over", () => {
  it("is an error when it was ready, a warning when it was a draft", () => {
    expect(missed({ posts: [aPost({ status: "ready", text: "Words" })] })).toEqual([
      {
        code: "in-the-past",
        severity: "error",
        where: { from: "2026-11-24", to: "2026-11-24", postIds: ["post-1"] },
        facts: { date: "2026-11-24", daysAgo: 3, channels: ["facebook-page"] },
        fixes: [
          { kind: "move-to", postId: "post-1", date: "2026-11-28", time: "09:00" },
          { kind: "unschedule", postId: "post-1" },
        ],
      },
    ]);
    expect(missed({ posts: [aPost({ status: "draft" })] })[0]?.severity).toBe("warning");
  });

  it("can go into the next open slot", () => {
    const [finding] = checkedFor("in-the-past", { posts: [aPost()], today: "2026-11-27" });
    expect(finding?.fixes[0]).toEqual({ kind: "move-to", postId: "post-1", date: "2026-11-30", time: "08:00" });
  });

  it("is over by the business's clock, not the post's", () => {
    const post = aPost({ zone: "Pacific/Auckland", date: "2026-11-28", time: "09:00" });
    expect(missed({ posts: [post], today: "2026-11-27" })).toEqual([]);
    expect(missed({ posts: [post], today: "2026-11-28" })).toMatchObject([{ facts: { date: "2026-11-27" } }]);
  });
});

describe("the check is silent", () => {
  it("about today and tomorrow", () => {
    const posts = [0, 1].map((days) => aPost({ id: String(days), date: addDays("2026-11-27", days) }));
    expect(missed({ posts })).toEqual([]);
  });

  it("about what went out and about ideas", () => {
    expect(missed({ posts: [aPost({ status: "published" }), aPost({ id: "2", status: "idea" })] })).toEqual([]);
  });

  it("about posts outside the range", () => {
    expect(missed({ posts: [aPost()], from: "2026-11-25" })).toEqual([]);
  });
});
