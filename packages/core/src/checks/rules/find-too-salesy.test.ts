import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { aSlot } from "../../testing/a-slot.ts";
import { checkedFor } from "../../testing/checked.ts";
import { someAnswers } from "../../testing/some-answers.ts";
import { somePlan } from "../../testing/some-plan.ts";
import { addDays, type IsoDate } from "../../time/iso-date.ts";
import { checkCalendar } from "../check-calendar.ts";
import type { Finding } from "../finding.ts";
import { indexCalendar } from "../index-calendar.ts";

const plan = somePlan({ answers: someAnswers({ limits: { promoShareMax: 0.2 } }) });

/** One post a day from a day on, those named promoting. */
const daily = (first: IsoDate, count: number, promoted: readonly number[]) =>
  Array.from({ length: count }, (_, index) =>
    aPost({
      id: `post-${index + 1}`,
      date: addDays(first, index),
      category: promoted.includes(index + 1) ? "promote" : "educate",
    }),
  );
const salesy = (posts: ReturnType<typeof daily>, changes = {}) =>
  checkedFor("too-salesy", { plan, posts, slots: [], ...changes });

describe("too much promotion", () => {
  it("is more than the limit in four weeks", () => {
    const [finding, ...others] = salesy(daily("2026-11-24", 5, [2, 4]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      where: { from: "2026-11-24", to: "2026-11-28", postIds: ["post-2", "post-4"], channel: "facebook-page" },
      facts: { channel: "facebook-page", promoCount: 2, postCount: 5, promoShare: 0.4, promoShareMax: 0.2, weeks: 4 },
    });
  });

  it("is one finding, however many windows it fills", () => {
    expect(salesy(daily("2026-11-24", 20, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]))).toHaveLength(1);
  });

  it("tells the first of its worst windows, and names every promotion in all of them", () => {
    const posts = daily("2026-11-24", 12, [2, 4, 6, 8, 10, 12]);
    expect(salesy(posts)).toMatchObject([
      {
        where: { from: "2026-11-24", to: "2026-12-05", postIds: [2, 4, 6, 8, 10, 12].map((index) => `post-${index}`) },
        facts: { promoCount: 5, postCount: 10, promoShare: 0.5 },
      },
    ]);
  });

  it("counts each channel by itself", () => {
    const posts = daily("2026-11-24", 6, [2, 4]).map((post, index) => ({
      ...post,
      channels: index < 3 ? (["x"] as const) : (["facebook-page", "x"] as const),
    }));
    expect(salesy(posts).map(({ where }) => where.channel)).toEqual(["x"]);
  });

  it("is two findings where two crowds share no post, each with its own", () => {
    const second = daily("2027-01-18", 5, [1, 3]).map((post) => ({ ...post, id: `later-${post.id}` }));
    const alone = aPost({ id: "alone", date: "2027-03-22", category: "promote" });
    const posts = [...daily("2026-11-24", 5, [2, 4]), ...second, alone];
    expect(salesy(posts, { to: "2027-04-20" }).map(({ where }) => [where.from, where.to, where.postIds])).toEqual([
      ["2026-11-24", "2026-11-28", ["post-2", "post-4"]],
      ["2027-01-18", "2027-01-22", ["later-post-1", "later-post-3"]],
    ]);
  });

  it("reaches back before the range", () => {
    expect(salesy(daily("2026-11-24", 6, [1, 3, 5]), { from: "2026-11-29" })).toHaveLength(1);
  });

  it("is told whole where one of its posts is changed, however far it reaches", () => {
    const posts = daily(
      "2026-11-24",
      120,
      Array.from({ length: 60 }, (_, index) => 2 * index + 1),
    );
    const calendar = { plan, slots: [], from: "2026-11-23", to: "2027-04-30", today: "2026-11-23" } as const;
    for (const changed of [posts[0], posts[60], posts[118]]) {
      if (changed === undefined) throw new Error("there are 120 posts");
      const post = { ...changed, category: "educate" as const };
      const after = posts.map((each) => (each.id === post.id ? post : each));
      const { come } = indexCalendar({ ...calendar, posts }).whatIf({ put: post });
      const found = checkCalendar({ ...calendar, posts: after, withFixes: false });
      const isSalesy = ({ code }: Finding) => code === "too-salesy";
      expect(come.filter(isSalesy)).toEqual(found.filter(isSalesy));
      expect(come.find(isSalesy)?.where.postIds).toHaveLength(59);
    }
  });

  it("is told once after a change, where it goes on behind the last day that is known", () => {
    const posts = daily(
      "2026-11-24",
      120,
      Array.from({ length: 60 }, (_, index) => 2 * index + 2),
    );
    const calendar = { plan, slots: [], from: "2026-12-23", to: "2027-01-20", today: "2026-11-23" } as const;
    for (const changed of [posts[0], posts[40], posts[70]]) {
      if (changed === undefined) throw new Error("there are 120 posts");
      const post = { ...changed, category: "promote" as const };
      const index = indexCalendar({ ...calendar, posts });
      index.make({ put: post });
      const after = posts.map((each) => (each.id === post.id ? post : each));
      const isSalesy = ({ code }: Finding) => code === "too-salesy";
      const found = checkCalendar({ ...calendar, posts: after, withFixes: false }).filter(isSalesy);
      expect(index.findings().filter(isSalesy)).toEqual(found);
      expect(found).toHaveLength(1);
    }
  });

  it("can be mended by another kind of post", () => {
    const [finding] = salesy(daily("2026-11-24", 5, [2, 4]));
    expect(finding?.fixes[0]).toEqual({ kind: "change-category", postId: "post-4", category: "help" });
  });

  it("is only a hint where all of it went out", () => {
    const posts = daily("2026-11-24", 5, [2, 4]).map((post) => ({ ...post, status: "published" as const }));
    expect(salesy(posts, { today: "2026-12-01" })).toMatchObject([{ severity: "hint", fixes: [] }]);
  });

  it("speaks of a single post where the owner wants none", () => {
    const none = somePlan({ answers: someAnswers({ limits: { promoShareMax: 0 } }) });
    expect(salesy(daily("2026-11-24", 1, [1]), { plan: none })).toHaveLength(1);
  });
});

describe("promotion within the limit", () => {
  it("is silent at the limit, rounded up to whole posts", () => {
    expect(salesy(daily("2026-11-24", 5, [3]))).toEqual([]);
    expect(salesy(daily("2026-11-24", 6, [2, 6]))).toEqual([]);
  });

  it("is silent on fewer posts than say anything", () => {
    expect(salesy(daily("2026-11-24", 4, [1, 2, 3, 4]))).toEqual([]);
  });

  it("is silent where four weeks lie between", () => {
    const posts = [...daily("2026-11-24", 5, [5]), ...daily("2026-12-26", 5, [1])].map((post, index) => ({
      ...post,
      id: String(index),
    }));
    expect(salesy(posts, { to: "2027-01-20" })).toEqual([]);
  });

  it("counts open slots as the posts they will be", () => {
    const slots = [1, 2, 3].map((days) => aSlot({ date: addDays("2026-11-23", days) }));
    const posts = daily("2026-11-27", 5, [2, 4]);
    expect(salesy(posts)).toHaveLength(1);
    expect(salesy(posts, { slots })).toEqual([]);
  });

  it("forgets what was planned and never went out", () => {
    expect(salesy(daily("2026-11-24", 5, [2, 4]), { today: "2026-12-10" })).toEqual([]);
  });

  it("is silent about slots alone, even where they hold too much of it: a person's post must take part", () => {
    const slots = [1, 2, 3, 4, 5, 6].map((days) =>
      aSlot({ date: addDays("2026-11-23", days), category: days % 2 === 0 ? "promote" : "educate" }),
    );
    expect(salesy([], { slots })).toEqual([]);
    const own = aPost({ date: "2026-11-30", category: "promote" });
    expect(salesy([own], { slots })).toMatchObject([{ where: { postIds: ["post-1"] }, facts: { promoCount: 4 } }]);
  });

  it("is silent about what the plan lays out itself", () => {
    expect(checkedFor("too-salesy", { plan, posts: [], to: "2027-02-14" })).toEqual([]);
  });
});
