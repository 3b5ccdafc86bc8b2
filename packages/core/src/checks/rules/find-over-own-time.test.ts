import { describe, expect, it } from "vitest";
import type { Post } from "../../posts/post.ts";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { teamPlan } from "../../testing/team-plan.ts";
import type { IsoDate } from "../../time/iso-date.ts";
import type { Fix } from "../finding.ts";

/** A Facebook post takes 14 minutes on average. */
const facebook = (author: string | undefined, ...dates: readonly IsoDate[]) =>
  dates.map((date) => aPost({ id: `${author}-${date}`, date, ...(author === undefined ? {} : { author }) }));
const over = (changes: Parameters<typeof checkedFor>[1]) => checkedFor("over-own-time", { slots: [], ...changes });
const given = (changes: Partial<Extract<Fix, { kind: "assign-to" }>>): Fix => ({
  kind: "assign-to",
  postId: "Ana-2026-11-24",
  date: "2026-11-24",
  otherPostIds: [],
  count: 1,
  person: "Ben",
  ...changes,
});
const three = ["2026-11-24", "2026-11-26", "2026-11-28"] as const;

describe("somebody's week", () => {
  it("is over when the posts that name the person take more than is left of the own minutes", () => {
    const posts = [...facebook("Ana", ...three), ...facebook("Ben", "2026-11-25")];
    expect(over({ plan: teamPlan({ Ana: 28, Ben: 28 }), posts })).toMatchObject([
      {
        severity: "warning",
        where: {
          from: "2026-11-23",
          to: "2026-11-29",
          postIds: ["Ana-2026-11-24", "Ana-2026-11-26", "Ana-2026-11-28"],
          person: "Ana",
        },
        facts: {
          weekFrom: "2026-11-23",
          person: "Ana",
          overMinutes: 13,
          postMinutes: 42,
          roomMinutes: 28,
          postCount: 3,
        },
      },
    ]);
  });

  it("can be helped by giving a post to somebody with room, or by moving it to a week with room", () => {
    const posts = [...facebook("Ana", ...three), ...facebook("Ben", "2026-11-25")];
    const [finding] = over({ plan: teamPlan({ Ana: 28, Ben: 28 }), posts });
    expect(finding?.fixes).toEqual([
      given({ postId: "Ana-2026-11-24" }),
      { kind: "move-to", postId: "Ana-2026-11-24", date: "2026-12-01", time: "09:00" },
    ]);
  });

  it("can be helped by giving as many posts as it takes to one other", () => {
    const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"] as const;
    const fixes = (minutes: number) =>
      over({ plan: teamPlan({ Ana: 42, Ben: minutes }), posts: facebook("Ana", ...week) })[0]?.fixes;
    const otherPostIds = ["Ana-2026-11-24", "Ana-2026-11-25"];
    expect(fixes(42)).toEqual([given({ postId: "Ana-2026-11-23", date: "2026-11-23", otherPostIds, count: 3 })]);
    expect(fixes(14)).toEqual([]);
  });

  it("is given to whoever has most room", () => {
    const [finding] = over({ plan: teamPlan({ Ana: 28, Ben: 28, Cleo: 56 }), posts: facebook("Ana", ...three) });
    expect(finding?.fixes[0]).toMatchObject({ kind: "assign-to", person: "Cleo" });
  });

  it("is not given to somebody who would then have too much", () => {
    const posts = [...facebook("Ana", ...three), ...facebook("Ben", ...three.slice(0, 2))];
    const [finding] = over({ plan: teamPlan({ Ana: 28, Ben: 29 }), posts });
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(["move-to", "unschedule"]);
  });

  it("has so much less as the person's own hours lie in days off", () => {
    const closures = [{ from: "2026-11-25", to: "2026-11-29", label: "Works" }] as const;
    const plan = (hours: Parameters<typeof teamPlan>[1]) => teamPlan({ Ana: 42, Ben: 28 }, { closures, ...hours });
    const posts = facebook("Ana", "2026-11-23", "2026-11-24", "2026-11-24").map((post, index) => ({
      ...post,
      id: String(index),
    }));
    // Two of five days are left: 16.8 minutes.
    expect(over({ plan: plan({}), posts })).toMatchObject([{ facts: { roomMinutes: 17, overMinutes: 25 } }]);
    const early = { Ana: [{ days: ["mo", "tu"], from: "09:00", to: "12:00" }] } as const;
    expect(over({ plan: plan({ hours: early }), posts })).toEqual([]);
  });

  it("carries its part of a long piece, which is made over the weeks between two of its kind and not on days off", () => {
    const long = (date: IsoDate) => aPost({ id: date, channels: ["blog"], date, author: "Ana" });
    const perWeek = { blog: 0.5 };
    const posts = [long("2026-12-08")];
    expect(over({ plan: teamPlan({ Ana: 90, Ben: 0 }, { perWeek }), posts })).toEqual([]);
    const closures = [{ from: "2026-11-30", to: "2026-12-06", label: "Works" }] as const;
    const [finding] = over({ plan: teamPlan({ Ana: 90, Ben: 0 }, { perWeek, closures }), posts });
    expect(finding?.where.from).toBe("2026-12-07");
    expect(finding?.facts).toMatchObject({ postMinutes: 180, roomMinutes: 90 });
  });

  it("is counted by a limit of its own", () => {
    const ruleSettings = { "over-own-time": { off: false, limit: 14, note: "We are not so strict." } } as const;
    const plan = teamPlan({ Ana: 28, Ben: 28 });
    expect(over({ plan, posts: facebook("Ana", ...three), ruleSettings })).toEqual([]);
    const strict = { "over-own-time": { off: false, limit: 13, note: "We are." } } as const;
    expect(over({ plan, posts: facebook("Ana", ...three), ruleSettings: strict })).toHaveLength(1);
  });

  it("is told for each person", () => {
    const posts = [...facebook("Ana", ...three), ...facebook("Ben", ...three)];
    const found = over({ plan: teamPlan({ Ana: 28, Ben: 28 }), posts });
    expect(found.map(({ where }) => where.person)).toEqual(["Ana", "Ben"]);
  });
});

describe("the check is silent", () => {
  const silent = (posts: readonly Post[], changes: Parameters<typeof checkedFor>[1] = {}) =>
    expect(over({ plan: teamPlan({ Ana: 28, Ben: 28 }), posts, ...changes })).toEqual([]);

  it("where all fits, to the minute", () => silent(facebook("Ana", ...three.slice(0, 2))));
  it("about posts that name nobody, and about people outside the plan", () => {
    silent(facebook(undefined, ...three));
    silent(facebook("Zoe", ...three));
  });
  it("where there is one person, whose minutes are those of the house", () => {
    silent(facebook("Ana", ...three), { plan: teamPlan({ Ana: 0 }) });
  });
  it("about weeks that are over, and weeks before the range", () => {
    silent(facebook("Ana", ...three), { today: "2026-11-30" });
    silent(facebook("Ana", ...three), { from: "2026-11-30" });
  });
  it("about a week in which nothing can be given away any more", () => {
    const out = facebook("Ana", ...three).map((post) => ({ ...post, status: "published" as const }));
    silent(out, { today: "2026-11-29" });
  });
  it("about ideas, and weeks that end on Sunday", () => {
    silent(facebook("Ana", ...three).map((post) => ({ ...post, status: "idea" as const })));
    silent(facebook("Ana", "2026-11-27", "2026-11-29", "2026-11-30"));
  });
});
