import type { Answers } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { answersOfTrial, type Trial, withoutIdle } from "./trial.ts";

const { answers } = aPlan({
  answers: {
    people: [
      { name: "Ana", role: "owner", hoursPerWeek: 3 },
      { name: "Ken", role: "manager", hoursPerWeek: 5, zone: "Asia/Tokyo", hours: [] },
    ],
    channels: [
      { channel: "facebook-page", state: "active", messagesPerWeek: 12 },
      { channel: "x", state: "idle", wish: "no" },
    ],
    limits: { moneyPerMonth: 20 },
  },
});

const tried = (trial: Trial): Answers => answersOfTrial(answers, { trial, startsOn: "2026-11-23" });

describe("answersOfTrial", () => {
  it("is the answers themselves while nothing is tried", () => {
    expect(tried({})).toBe(answers);
  });

  it("gives one person other hours and leaves the rest", () => {
    expect(tried({ hours: { 1: 6.5 } })).toEqual({
      ...answers,
      people: [answers.people[0], { ...answers.people[1], hoursPerWeek: 6.5 }],
    });
  });

  it("sets the limit of promotion beside the other limits", () => {
    expect(tried({ promoShareMax: 0 }).limits).toEqual({ moneyPerMonth: 20, promoShareMax: 0 });
  });

  it("takes a channel in, and changes what is wished of those that are there", () => {
    const trial: Trial = { added: ["tiktok"], wishes: { "facebook-page": "no", tiktok: "must" } };
    expect(tried(trial).channels).toEqual([
      { channel: "facebook-page", state: "active", messagesPerWeek: 12, wish: "no" },
      { channel: "x", state: "idle", wish: "no" },
      { channel: "tiktok", state: "none", wish: "must" },
    ]);
  });

  it("lets somebody be there for a look beside the opening hours", () => {
    const look = { person: 0, at: [{ day: "su", time: "17:30" }] } as const;
    expect(tried({ look }).people[0]?.hours).toEqual([
      ...answers.workingHours,
      { days: ["su"], from: "17:30", to: "18:00" },
    ]);
  });

  it("puts a look onto the clock of who takes it, over midnight too", () => {
    const look = { person: 1, at: [{ day: "sa", time: "14:45" }] } as const;
    expect(tried({ look }).people[1]?.hours).toEqual([{ days: ["sa"], from: "23:45", to: "00:15" }]);
    const late = { person: 1, at: [{ day: "su", time: "20:00" }] } as const;
    expect(tried({ look: late }).people[1]?.hours).toEqual([{ days: ["mo"], from: "05:00", to: "05:30" }]);
  });
});

describe("withoutIdle", () => {
  it("forgets what says the same as the answers", () => {
    const trial: Trial = {
      hours: { 0: 3, 1: 5 },
      wishes: { "facebook-page": "may", x: "no" },
      added: ["facebook-page"],
      look: { person: 7, at: [] },
    };
    expect(withoutIdle(trial, answers)).toEqual({});
  });

  it("keeps what is otherwise", () => {
    const trial: Trial = { hours: { 0: 4 }, promoShareMax: 0.1, wishes: { x: "may" }, added: ["blog"] };
    expect(withoutIdle(trial, answers)).toEqual(trial);
  });
});
