import { describe, expect, it } from "vitest";
import ghost from "../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maine from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import type { Answers } from "../answers/answers.ts";
import { InvariantError } from "../errors.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { MODEL_VERSION } from "./compose-plan.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

const planOf = (answers: unknown): Plan => makePlan(answers as Answers, { startsOn: STARTS_ON });

describe("makePlan", () => {
  it("names the day to look at the plan again, twelve weeks on, and the version that made it", () => {
    expect(planOf(someAnswers())).toMatchObject({
      model: MODEL_VERSION,
      startsOn: "2026-11-23",
      reviewOn: "2027-02-15",
      zone: "Europe/London",
    });
  });

  it("refuses answers with errors, and names every one of them", () => {
    const broken = someAnswers({ people: [], audience: [] });
    expect(() => planOf(broken)).toThrow(InvariantError);
    expect(() => planOf(broken)).toThrow(/people/);
    expect(() => planOf(broken)).toThrow(/audience/);
  });

  it("refuses a start that is no day", () => {
    expect(() => makePlan(someAnswers(), { startsOn: "2026-02-30" })).toThrow(InvariantError);
  });

  it("promises no time while messages stay without an answer", () => {
    const plan = planOf(
      someAnswers({
        channels: [{ channel: "facebook-page", state: "active", wish: "must", messagesPerWeek: 200 }],
        people: [{ name: "Ana", role: "owner", hoursPerWeek: 2 }],
      }),
    );
    expect(plan.mode).toBe("flood");
    expect(plan.promise.withinMinutes).toBeUndefined();
    expect(plan.promise.level).toBeLessThan(0.2);
    expect(plan.mix.categories.filter(({ share }) => share > 0).map(({ category }) => category)).toEqual(["help"]);
  });

  it("is empty but whole where nobody has time", () => {
    const plan = planOf(someAnswers({ people: [{ name: "Ana", role: "owner", hoursPerWeek: 0 }] }));
    expect(plan).toMatchObject({ mode: "nothing-fits", cadence: [], routine: [], guard: [] });
    expect(plan.budget).toMatchObject({ plannedMinutesPerWeek: 0, usableMinutesPerWeek: 0 });
    expect(plan.budget.shortfall?.items).toHaveLength(1);
    expect(plan.promise).toMatchObject({ level: 0 });
  });

  it("tells maine-heating what a look on the weekend would do to its promise", () => {
    const plan = planOf(maine);
    expect(plan.promise).toMatchObject({ clock: "working", withinMinutes: 240 });
    expect(plan.advice[0]).toMatchObject({
      kind: "extra-checks",
      checks: [{ day: "sa" }, { day: "su" }],
      reason: { code: "extra-checks-reach-a-day" },
    });
    // An hour that would go into more looks on workdays buys next to nothing beside it.
    expect(plan.advice.map(({ kind }) => kind)).toEqual(["extra-checks"]);
  });

  it("asks a week without slack for hours first", () => {
    expect(planOf(ghost).advice[0]?.kind).toBe("more-hours");
  });

  it("covers three zones with people on their own clocks", () => {
    const zones = new Set(planOf(store).routine.map(({ person, zone }) => `${person} ${zone}`));
    expect(zones).toEqual(new Set(["Isla Europe/London", "Ravi Europe/London", "Jo Australia/Sydney"]));
  });
});

describe("the guard", () => {
  it("waits longer where posts are rarer, and never calls a channel dark before it looks quiet", () => {
    const youtube = {
      channel: "youtube",
      state: "active",
      wish: "must",
      lastPostOn: "2026-11-20",
      followers: 5000,
    } as const;
    const plan = planOf(someAnswers({ channels: [youtube], goals: [{ goal: "branding", weight: 1 }] }));
    const [entry] = plan.guard;
    expect(plan.channels[0]?.postsPerWeek).toBe(0.25);
    expect(entry).toMatchObject({ amberDays: 35, redDays: 56, abandonedDays: 90, unansweredRedDays: 7 });
  });

  it("watches open channels only", () => {
    expect(planOf(ghost).guard.map(({ channel }) => channel)).toEqual(["facebook-page", "google-business"]);
  });
});
