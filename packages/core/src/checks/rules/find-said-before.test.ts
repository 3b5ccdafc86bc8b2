import { describe, expect, it } from "vitest";
import type { Post } from "../../posts/post.ts";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import type { IsoDate } from "../../time/iso-date.ts";

const first = aPost({ id: "first", date: "2026-11-24", text: "Open on Sunday." });
const again = (changes: Partial<Post>, others: readonly Post[] = [first]) =>
  checkedFor("said-before", {
    slots: [],
    posts: [...others, aPost({ id: "again", date: "2026-12-08", text: "Open on  sunday. ", ...changes })],
  });

describe("the same words again", () => {
  it("are a warning on the same channel within four weeks, whatever the spaces and capitals", () => {
    expect(again({})).toMatchObject([
      {
        severity: "warning",
        where: { from: "2026-11-24", to: "2026-12-08", postIds: ["first", "again"], channel: "facebook-page" },
        facts: { saidOn: "2026-11-24", days: 14 },
        fixes: [{ kind: "unschedule", postId: "again" }],
      },
    ]);
  });

  it("are held against the last time", () => {
    const between = aPost({ id: "between", date: "2026-12-01", text: "Open on Sunday." });
    expect(again({}, [first, between]).map(({ facts }) => facts.saidOn)).toEqual(["2026-11-24", "2026-12-01"]);
  });
});

describe("content that does not grow old", () => {
  it("may say it again once it has rested, and not before", () => {
    const resting = (cooldownDays: number) => again({ evergreen: { id: "hours", cooldownDays } });
    expect(resting(13)).toEqual([]);
    expect(resting(14)).toMatchObject([{ facts: { days: 14 } }]);
  });
});

describe("the check is silent", () => {
  it("about another channel, other words, no words and a longer time", () => {
    expect(again({ channels: ["x"] })).toEqual([]);
    expect(again({ text: "Open on Monday." })).toEqual([]);
    expect(again({ text: "" }, [{ ...first, text: "" }])).toEqual([]);
    expect(again({ date: "2026-12-23" })).toEqual([]);
  });

  it("about days on which neither of the two stands", () => {
    const lookedAt = (from: IsoDate, to: IsoDate) =>
      checkedFor("said-before", {
        slots: [],
        posts: [first, { ...first, id: "again", date: "2026-12-08" }],
        ...{ from, to },
      }).length;
    expect([lookedAt("2026-12-09", "2026-12-20"), lookedAt("2026-11-23", "2026-11-23")]).toEqual([0, 0]);
    expect([lookedAt("2026-12-08", "2026-12-20"), lookedAt("2026-11-23", "2026-11-24")]).toEqual([1, 1]);
    expect(lookedAt("2026-12-01", "2026-12-02")).toBe(0);
  });

  it("about posts of one series, which say the same on purpose", () => {
    const series = (id: string) => ({ id, rule: "FREQ=WEEKLY", firstDay: "2026-11-24", day: "2026-11-24" }) as const;
    expect(again({ series: series("hours") }, [{ ...first, series: series("hours") }])).toEqual([]);
    expect(again({ series: series("other") }, [{ ...first, series: series("hours") }])).toHaveLength(1);
  });

  it("about what went out already, and what never did", () => {
    expect(again({ status: "published", date: "2026-11-24", time: "12:00" })).toEqual([]);
    expect(again({}, [{ ...first, date: "2026-11-20" }])).toEqual([]);
  });
});
