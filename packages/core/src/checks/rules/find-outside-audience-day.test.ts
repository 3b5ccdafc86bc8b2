import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { someAnswers } from "../../testing/some-answers.ts";
import { somePlan } from "../../testing/some-plan.ts";
import type { LocalTime } from "../../time/local-time.ts";

const audience = [
  { label: "Home", zone: "Europe/London", share: 60 },
  { label: "Sydney", zone: "Australia/Sydney", share: 40 },
];
const plan = somePlan({ answers: someAnswers({ audience }) });
const at = (time: LocalTime, changes = {}) =>
  checkedFor("outside-audience-day", { plan, posts: [aPost({ time })], slots: [], ...changes });

describe("a post", () => {
  it("is a hint when less than half of the customers are up", () => {
    // 22:30 in London is 09:30 in Sydney.
    expect(at("22:30")).toEqual([
      {
        code: "outside-audience-day",
        severity: "hint",
        where: { from: "2026-11-24", to: "2026-11-24", postIds: ["post-1"] },
        facts: { date: "2026-11-24", time: "22:30", awakeShare: 0.4 },
        fixes: [{ kind: "move-to", postId: "post-1", date: "2026-11-24", time: "21:30" }],
      },
    ]);
  });

  it("is a warning when none is", () => {
    const home = somePlan();
    expect(at("03:00", { plan: home })).toMatchObject([
      { severity: "warning", facts: { awakeShare: 0 }, fixes: [{ date: "2026-11-24", time: "08:00" }] },
    ]);
  });

  it("is in time from the hour at which customers rise to the one at which they go to bed", () => {
    const home = somePlan();
    expect((["08:00", "21:59"] as const).map((time) => at(time, { plan: home }).length)).toEqual([0, 0]);
    expect((["07:59", "22:00"] as const).map((time) => at(time, { plan: home }).length)).toEqual([1, 1]);
  });

  it("is in time when just half of the customers are up", () => {
    const halves = [
      { label: "Home", zone: "Europe/London", share: 1 },
      { label: "Sydney", zone: "Australia/Sydney", share: 1 },
    ];
    const half = somePlan({ answers: someAnswers({ audience: halves }) });
    expect(at("22:30", { plan: half })).toEqual([]);
    expect(at("22:30")).toHaveLength(1);
  });

  it("is not sent into the night of the business where its day would do", () => {
    const threeClocks = [
      { label: "Home", zone: "Europe/London", share: 50 },
      { label: "New York", zone: "America/New_York", share: 30 },
      { label: "Sydney", zone: "Australia/Sydney", share: 20 },
    ];
    const wide = somePlan({ answers: someAnswers({ audience: threeClocks }) });
    // At 02:30 in London New York and Sydney are up, which would be half of the customers too.
    expect(at("03:30", { plan: wide })[0]?.fixes).toMatchObject([{ time: "08:00" }]);
  });

  it("goes out tomorrow where its day has begun", () => {
    expect(at("22:30", { today: "2026-11-24" })[0]?.fixes).toMatchObject([{ date: "2026-11-25", time: "21:30" }]);
  });

  it("is read on each group's own clock, on the day its summer ends too", () => {
    const inSydney = somePlan({ answers: someAnswers({ audience: audience.slice(1) }) });
    // In Sydney the clocks go back on 4 April 2027: 21:59 London time is 06:59 there, 23:00 is 08:00.
    const spring = { from: "2027-03-29", to: "2027-04-11", today: "2027-03-29", plan: inSydney } as const;
    const posts = (time: LocalTime) => ({ posts: [aPost({ date: "2027-04-04", time })] });
    expect(checkedFor("outside-audience-day", { ...spring, ...posts("21:59"), slots: [] })).toHaveLength(1);
    expect(checkedFor("outside-audience-day", { ...spring, ...posts("23:00"), slots: [] })).toEqual([]);
  });
});

describe("the check is silent", () => {
  it("from eight to ten by the clock of most", () => {
    expect([at("08:00"), at("21:59")]).toEqual([[], []]);
  });

  it("about a time that the plan itself has chosen", () => {
    const asleep = somePlan({ answers: someAnswers({ audience: audience.slice(1) }) });
    const cadence = asleep.cadence.map((entry) => ({ ...entry, time: "12:30" as const }));
    const posts = [aPost({ date: "2026-11-24", time: "12:30" })];
    expect(checkedFor("outside-audience-day", { plan: { ...asleep, cadence }, posts })).toEqual([]);
    expect(checkedFor("outside-audience-day", { plan: asleep, posts })).toHaveLength(1);
  });

  it("about what is over", () => {
    expect(at("03:00", { today: "2026-11-25" })).toEqual([]);
    expect(at("03:00", { posts: [aPost({ time: "03:00", status: "published" })] })).toEqual([]);
  });
});
