import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { aSlot } from "../../testing/a-slot.ts";
import { checkedFor } from "../../testing/checked.ts";
import { someAnswers } from "../../testing/some-answers.ts";
import { somePlan } from "../../testing/some-plan.ts";
import type { IsoDate } from "../../time/iso-date.ts";

const closures = [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" } as const];
const social = { label: "New Year's social", from: "2026-12-31", promote: true } as const;
const plan = somePlan({ answers: someAnswers({ closures, events: [social] }) });
const on = (date: IsoDate, changes = {}) =>
  checkedFor("closed-day", { plan, posts: [aPost({ date })], slots: [], to: "2027-01-10", ...changes });

describe("a post on a closed day", () => {
  it("is a warning, with the last open day as a way out", () => {
    expect(on("2026-12-28")).toEqual([
      {
        code: "closed-day",
        severity: "warning",
        where: { from: "2026-12-28", to: "2026-12-28", postIds: ["post-1"] },
        facts: { date: "2026-12-28", closure: "Winter break", closedFrom: "2026-12-24", closedTo: "2027-01-01" },
        fixes: [{ kind: "move-to", postId: "post-1", date: "2026-12-23", time: "09:00" }],
      },
    ]);
  });

  it("goes to an open slot of its own kind where one is near, though the day before is nearer", () => {
    const post = aPost({ date: "2026-12-28" });
    const slots = [aSlot({ date: "2026-12-18", category: post.category })];
    expect(on("2026-12-28", { slots })[0]?.fixes).toMatchObject([{ kind: "move-to", date: "2026-12-18" }]);
  });

  it("goes to the first open day after where the days before are over", () => {
    const posts = [aPost({ date: "2026-12-28" }), aPost({ id: "out", date: "2026-12-22", status: "published" })];
    expect(on("2026-12-28", { posts, today: "2026-12-23" })[0]?.fixes).toMatchObject([{ date: "2027-01-02" }]);
  });

  it("is a hint where it belongs to an event in those days", () => {
    const posts = [aPost({ date: "2026-12-31", eventId: "New Year's social" })];
    expect(on("2026-12-31", { posts })).toMatchObject([
      { severity: "hint", facts: { closure: "Winter break", event: "New Year's social" }, fixes: [] },
    ]);
  });

  it("stays a warning where its event lies elsewhere", () => {
    const events = [{ ...social, from: "2027-01-12" as const }];
    const posts = [aPost({ date: "2026-12-31", eventId: "New Year's social" })];
    expect(on("2026-12-31", { posts, events })).toMatchObject([{ severity: "warning" }]);
  });

  it("is closed from the first day to the last", () => {
    expect(on("2026-12-24")).toHaveLength(1);
    expect(on("2027-01-01")).toHaveLength(1);
  });
});

describe("the check is silent", () => {
  it("about the days around", () => {
    expect([on("2026-12-23"), on("2027-01-02")]).toEqual([[], []]);
  });

  it("about what went out or was missed", () => {
    expect(on("2026-12-28", { posts: [aPost({ date: "2026-12-28", status: "published" })] })).toEqual([]);
    expect(on("2026-12-28", { today: "2026-12-29" })).toEqual([]);
  });

  it("about an empty calendar", () => {
    expect(on("2026-12-28", { posts: [] })).toEqual([]);
  });
});

describe("the days that are tried instead", () => {
  it("are of the whole closure, not of the day, and never in another one or taken up by something worse", () => {
    const two = [...closures, { from: "2026-12-21", to: "2026-12-23", label: "Stocktaking" } as const];
    const closed = somePlan({ answers: someAnswers({ closures: two }) });
    const [, finding] = [undefined, ...on("2026-12-28", { plan: closed })];
    expect(finding?.fixes).toMatchObject([{ kind: "move-to", date: "2027-01-02" }]);
  });

  it("are none where the closure has no open day about it", () => {
    const long = [{ from: "2026-12-20", to: "2027-01-20", label: "Works" } as const];
    const around = [
      ...long,
      { from: "2026-12-10", to: "2026-12-19", label: "Before" } as const,
      { from: "2027-01-21", to: "2027-01-30", label: "After" } as const,
    ];
    const closed = somePlan({ answers: someAnswers({ closures: around }) });
    expect(on("2026-12-28", { plan: closed })[0]?.fixes).toEqual([]);
  });
});
