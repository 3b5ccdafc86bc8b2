import type { Answers, Limits } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { channelSummary } from "../channels/channel-summary.ts";
import { emptyAnswers } from "../empty-answers.ts";
import { summaryOf } from "./summary-of.ts";

const { t } = startAllTexts();
const answers: Answers = {
  ...emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" }),
  business: { name: "Corner Bakery", does: "Bread", zone: "Europe/London" },
  audience: [
    { label: "In town", zone: "Europe/London", share: 0.7 },
    { label: "", zone: "Europe/London", share: 0.3 },
  ],
  goals: [
    { goal: "service", weight: 30 },
    { goal: "leads", weight: 70 },
  ],
  channels: [{ channel: "instagram", state: "active" }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 2.5 }],
};

describe("summaryOf", () => {
  it.each([
    ["business", "Corner Bakery, London (Europe), open 40 h a week"],
    ["closures", "None"],
    ["customers", "In town 70%, This group 30%"],
    ["goals", "Leads 70, Service 30"],
    ["channels", "Instagram"],
    ["people", "Ana 2 h 30 a week"],
    ["dates", "None"],
  ] as const)("tells %s in a line", (step, words) => {
    expect(summaryOf(answers, step, t)).toBe(words);
  });
});

describe("the summary of days off and away", () => {
  const christmas = { from: "2026-12-24", to: "2026-12-26" } as const;
  const newYear = { from: "2027-01-01", to: "2027-01-01" } as const;

  it("names each, with its first and last day", () => {
    const closures = [
      { ...christmas, label: "Christmas" },
      { ...newYear, label: "" },
    ];
    expect(summaryOf({ ...answers, closures }, "closures", t)).toBe(
      "Christmas 24 December to 26 December, These days off 1 January",
    );
  });

  it("stands with the person who is away", () => {
    const people = [
      { name: "Ana", role: "owner", hoursPerWeek: 3, away: [christmas, newYear] },
      { name: "Ben", role: "manager", hoursPerWeek: 2 },
    ] as const;
    expect(summaryOf({ ...answers, people }, "people", t)).toBe(
      "Ana 3 h a week (away 24 December to 26 December, 1 January), Ben 2 h a week",
    );
  });
});

describe("the summary of limits", () => {
  const limited = (limits: Limits) => summaryOf({ ...answers, limits }, "dates", t);

  it("follows the dates", () => {
    const events = [{ label: "Summer sale", from: "2027-06-01", promote: true }] as const;
    const limits = { promoShareMax: 0.2, moneyPerMonth: 150, currency: "GBP" };
    expect(summaryOf({ ...answers, events, limits }, "dates", t)).toBe(
      "Summer sale, promotion at most 20%, £150 a month",
    );
  });

  it("says money with its pence, or as a number while its currency is open", () => {
    expect(limited({ moneyPerMonth: 12.5, currency: "EUR" })).toBe("€12.50 a month");
    expect(limited({ moneyPerMonth: 1200 })).toBe("1,200 a month");
    expect(limited({ moneyPerMonth: 12, currency: "euros" })).toBe("12 a month");
  });
});

describe("channelSummary", () => {
  it("tells what matters of a channel in use", () => {
    const words = channelSummary(
      { channel: "x", state: "active", wish: "must", messagesPerWeek: 22, unanswered: 6, followers: 90 },
      t,
    );
    expect(words).toBe("In use, must be open, 22 messages a week, 6 waiting");
  });

  it("is silent about what is not there", () => {
    expect(channelSummary({ channel: "x", state: "none", wish: "may", messagesPerWeek: 3 }, t)).toBe("No account yet");
    expect(channelSummary({ channel: "x", state: "idle", unanswered: 0 }, t)).toBe("Quiet");
  });
});
