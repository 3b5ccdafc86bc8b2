import { describe, expect, it } from "vitest";
import type { RoutineBlock } from "../../routine/routine-block.ts";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { someAnswers } from "../../testing/some-answers.ts";
import { somePlan } from "../../testing/some-plan.ts";
import type { IsoDate } from "../../time/iso-date.ts";
import type { LocalTime } from "../../time/local-time.ts";
import { weeklyRule } from "../../time/recurrence.ts";

const block: RoutineBlock = {
  activity: "respond",
  isLook: true,
  phaseWeeks: 0,
  person: "Ana",
  rrule: weeklyRule(["mo", "tu", "we", "th", "fr"]),
  time: "16:15",
  zone: "Europe/London",
  minutes: 8,
  reasons: [],
};
const plan = somePlan({}, { routine: [block] });
const at = (date: IsoDate, time: LocalTime, changes = {}) =>
  checkedFor("nobody-answers-after", { plan, posts: [aPost({ date, time })], slots: [], to: "2027-01-10", ...changes });

describe("a post", () => {
  it("is a hint when nobody looks in for more than a day", () => {
    expect(at("2026-11-27", "17:00")).toEqual([
      {
        code: "nobody-answers-after",
        severity: "hint",
        where: { from: "2026-11-27", to: "2026-11-30", postIds: ["post-1"] },
        facts: { date: "2026-11-27", waitMinutes: 71 * 60 + 15, nextCheckOn: "2026-11-30", nextCheckAt: "16:15" },
        fixes: [{ kind: "move-to", postId: "post-1", date: "2026-11-26", time: "17:00" }],
      },
    ]);
  });

  it("waits over days on which the house is closed", () => {
    const answers = someAnswers({ closures: [{ from: "2026-12-02", to: "2026-12-04", label: "Works" }] });
    const closed = somePlan({ answers }, { routine: [block] });
    expect(at("2026-12-01", "17:00", { plan: closed })).toMatchObject([{ facts: { nextCheckOn: "2026-12-07" } }]);
  });

  it("is met by a check on another person's clock", () => {
    const jo = { ...block, zone: "Australia/Sydney", rrule: weeklyRule(["sa"]), time: "09:00" } as const;
    const team = somePlan({}, { routine: [block, jo] });
    expect(at("2026-11-27", "17:00", { plan: team })).toEqual([]);
  });
});

describe("the check is silent", () => {
  it("where somebody looks in within a day", () => {
    expect(at("2026-11-26", "17:00")).toEqual([]);
    expect(at("2026-11-27", "16:15")).toEqual([]);
  });

  it("where the plan has no checks at all, as the promise says so already", () => {
    expect(at("2026-11-27", "17:00", { plan: somePlan() })).toEqual([]);
  });

  it("about times that the plan itself has chosen", () => {
    const cadence = plan.cadence.map((entry) => ({ ...entry, time: "17:00" as const }));
    expect(at("2026-11-27", "17:00", { plan: { ...plan, cadence } })).toEqual([]);
  });

  it("about closed days, which have a finding of their own", () => {
    const answers = someAnswers({ closures: [{ from: "2026-11-27", to: "2026-11-29", label: "Works" }] });
    expect(at("2026-11-27", "17:00", { plan: somePlan({ answers }, { routine: [block] }) })).toEqual([]);
  });
});
