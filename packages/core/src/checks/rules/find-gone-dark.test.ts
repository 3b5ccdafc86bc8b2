import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { aSlot } from "../../testing/a-slot.ts";
import { checkedFor } from "../../testing/checked.ts";
import { someAnswers } from "../../testing/some-answers.ts";
import { somePlan } from "../../testing/some-plan.ts";
import { someChannel } from "../../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../../time/iso-date.ts";

/** A plan for one Facebook page, amber after 14 days and red after 30, that posted last on a day. */
function planWith(lastPostOn?: IsoDate) {
  const state = { channel: "facebook-page", state: "active" } as const;
  const channels = [lastPostOn === undefined ? state : { ...state, lastPostOn }];
  return somePlan({ answers: someAnswers({ channels }) });
}
const dark = (changes: Parameters<typeof checkedFor>[1]) => checkedFor("gone-dark", { slots: [], ...changes });

describe("a silence", () => {
  it("is a warning from amber on and an error from red on", () => {
    const severities = (["2026-11-10", "2026-11-09", "2026-10-25", "2026-10-24"] as const).map(
      (lastPostOn) => dark({ plan: planWith(lastPostOn) })[0]?.severity,
    );
    expect(severities).toEqual([undefined, "warning", "warning", "error"]);
  });

  it("says how long it lasts and where", () => {
    expect(dark({ plan: planWith("2026-10-24") })).toEqual([
      {
        code: "gone-dark",
        severity: "error",
        where: { from: "2026-10-24", to: "2026-11-23", postIds: [], channel: "facebook-page" },
        facts: {
          channel: "facebook-page",
          days: 30,
          lastOn: "2026-10-24",
          until: "2026-11-23",
          amberDays: 14,
          redDays: 30,
        },
        fixes: [],
      },
    ]);
  });

  it("ends with what went out since, not with what was only planned", () => {
    const plan = planWith("2026-10-01");
    const written = aPost({ date: "2026-11-20" });
    expect(dark({ plan, posts: [{ ...written, status: "published" }] })).toEqual([]);
    expect(dark({ plan, posts: [{ ...written, status: "ready" }] })).toHaveLength(1);
  });

  it("ends with the latest of all that went out, in whatever order it is told", () => {
    const out = (id: string, date: IsoDate) => aPost({ id, date, status: "published" });
    // Far before the range, where posts are known by their day alone.
    const days = ["2026-03-02", "2026-05-04", "2026-04-06"] as const;
    const posts = days.map((date) => out(date, date));
    for (const told of [posts, posts.toReversed()]) {
      expect(dark({ plan: planWith("2026-01-05"), posts: told })).toMatchObject([{ facts: { lastOn: "2026-05-04" } }]);
    }
    expect(dark({ plan: planWith("2026-06-01"), posts })).toMatchObject([{ facts: { lastOn: "2026-06-01" } }]);
  });

  it("is not ended by what is said to have gone out after today", () => {
    const posts = [aPost({ date: "2027-06-01", status: "published" })];
    expect(dark({ plan: planWith("2026-10-24"), posts })).toMatchObject([{ facts: { lastOn: "2026-10-24" } }]);
  });

  it("counts from the plan's start where nothing is known", () => {
    expect(dark({ plan: planWith() })).toEqual([]);
    expect(dark({ plan: planWith(), today: "2026-12-07" })).toMatchObject([
      { severity: "warning", facts: { days: 14 } },
    ]);
  });

  it("counts from a channel's own later start", () => {
    const plan = somePlan({ channels: [someChannel("tiktok", { startsOn: "2026-12-21" })] });
    expect(dark({ plan, today: "2026-12-20", to: "2027-01-20" })).toEqual([]);
    expect(dark({ plan, today: "2027-01-04", to: "2027-01-20" })).toHaveLength(1);
  });

  it("is not told any more when a post is planned within a week, and a later one can come forward", () => {
    const plan = planWith("2026-10-24");
    const soon = aPost({ date: "2026-11-30", status: "ready", text: "Words" });
    expect(dark({ plan, posts: [soon] })).toEqual([]);
    const later = { ...soon, date: "2026-12-02" } as const;
    expect(dark({ plan, posts: [later] })[0]?.fixes).toEqual([
      { kind: "move-to", postId: "post-1", date: "2026-11-24", time: "09:00" },
    ]);
  });
});

describe("a silence to come", () => {
  it("is a hint from amber on and a warning from red on", () => {
    const plan = planWith("2026-11-22");
    const severityOf = (days: number) => {
      const posts = [aPost({ id: "a", date: "2026-11-24" }), aPost({ id: "b", date: addDays("2026-11-24", days) })];
      return dark({ plan, posts, to: "2027-01-10" })[0]?.severity;
    };
    expect([13, 14, 29, 30].map(severityOf)).toEqual([undefined, "hint", "hint", "warning"]);
  });

  it("is told where two posts lie too far apart and no slot between", () => {
    const plan = planWith("2026-11-22");
    const posts = [aPost({ id: "a", date: "2026-11-24" }), aPost({ id: "b", date: "2026-12-10" })];
    expect(dark({ plan, posts })).toMatchObject([
      { severity: "hint", where: { from: "2026-11-24", to: "2026-12-10" }, facts: { days: 16 } },
    ]);
    expect(dark({ plan, posts, slots: [aSlot({ date: "2026-12-01" })] })).toEqual([]);
  });

  it("is told where a long closure leaves no slots", () => {
    const answers = someAnswers({ closures: [{ from: "2026-12-05", to: "2026-12-20", label: "Works" }] });
    const plan = somePlan({ answers });
    expect(checkedFor("gone-dark", { plan, to: "2026-12-27" })).toMatchObject([
      { severity: "hint", facts: { lastOn: "2026-12-04", until: "2026-12-21", days: 17 } },
    ]);
  });

  it("names the days off that it comes from, as long as they can be announced", () => {
    const closures = [
      { from: "2026-12-09", to: "2026-12-18", label: "Works" },
      { from: "2026-12-17", to: "2026-12-19", label: "Stocktaking" },
    ] as const;
    const plan = somePlan({ answers: someAnswers({ closures }) });
    const posts = [aPost({ id: "a", date: "2026-12-06" }), aPost({ id: "b", date: "2026-12-20" })];
    const cause = { closure: "Works", closedFrom: "2026-12-09", closedTo: "2026-12-18" };
    expect(dark({ plan, posts, today: "2026-12-05" })).toMatchObject([{ facts: { days: 14, ...cause } }]);
    const [begun] = dark({ plan, posts, today: "2026-12-09" });
    expect(begun?.facts).not.toHaveProperty("closure");
  });

  it("names no days off where the channel would be silent for too long without them", () => {
    const answers = someAnswers({ closures: [{ from: "2026-12-09", to: "2026-12-10", label: "Works" }] });
    const posts = [aPost({ id: "a", date: "2026-11-24" }), aPost({ id: "b", date: "2026-12-15" })];
    const [finding] = dark({ plan: somePlan({ answers }), posts });
    expect(finding?.facts.days).toBe(21);
    expect(finding?.facts).not.toHaveProperty("closure");
  });
});

describe("the check is silent", () => {
  it("about a calendar that is kept", () => {
    expect(checkedFor("gone-dark", { plan: planWith("2026-11-20") })).toEqual([]);
  });

  it("about channels that are closed or paused", () => {
    const plan = somePlan({ channels: [someChannel("x", { decision: "close", postsPerWeek: 0 })] });
    expect(dark({ plan })).toEqual([]);
  });

  it("about weeks that the range does not touch", () => {
    expect(dark({ plan: planWith("2026-10-24"), from: "2027-01-04", to: "2027-01-31" })).toEqual([]);
    expect(dark({ plan: planWith("2026-10-24"), from: "2026-09-01", to: "2026-10-23" })).toEqual([]);
    expect(dark({ plan: planWith("2026-10-24"), from: "2026-09-01", to: "2026-10-24" })).toHaveLength(1);
  });
});
