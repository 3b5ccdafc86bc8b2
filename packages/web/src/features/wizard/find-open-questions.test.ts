import { type Answers, addDays } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import agency from "../../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import { startAllTexts } from "../../shared/testing/start-all-texts.ts";
import { emptyAnswers } from "./empty-answers.ts";
import { findOpenQuestions } from "./find-open-questions.ts";

const TODAY = "2026-11-22";
const full: Answers = {
  ...emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" }),
  business: { name: "Corner Bakery", does: "Bread", zone: "Europe/London" },
  goals: [{ goal: "leads", weight: 100 }],
  channels: [{ channel: "instagram", state: "active" }],
};
const questionsOf = (change: Partial<Answers>) => findOpenQuestions({ ...full, ...change }, TODAY);
const found = (change: Partial<Answers>) => questionsOf(change).map(({ code, path }) => [code, path.join(".")]);

describe("findOpenQuestions", () => {
  it("asks for nothing where a plan of something can be made", () => {
    expect(questionsOf({})).toEqual([]);
    expect(findOpenQuestions(agency as Answers, TODAY)).toEqual([]);
  });

  it("asks for a channel where there is none, and for one that may be open where none may", () => {
    expect(found({ channels: [] })).toEqual([["no-channel", "channels"]]);
    expect(found({ channels: [{ channel: "x", state: "idle", wish: "no" }] })).toEqual([
      ["no-channel-wanted", "channels"],
    ]);
    expect(
      found({
        channels: [
          { channel: "x", state: "idle", wish: "no" },
          { channel: "blog", state: "none", wish: "may" },
        ],
      }),
    ).toEqual([]);
  });

  it("asks for hours where nobody has any, and is content with one who has", () => {
    const ana = { name: "Ana", role: "owner", hoursPerWeek: 0 } as const;
    expect(found({ people: [ana] })).toEqual([["nobody-has-hours", "people.0.hoursPerWeek"]]);
    expect(found({ people: [ana, { ...ana, name: "Sam", hoursPerWeek: 0.5 }] })).toEqual([]);
    expect(found({ people: [] })).toEqual([]);
  });

  it("says that a date is over once its last day is past, and does not hold a plan up for it", () => {
    const sale = { label: "Sale", promote: true } as const;
    expect(questionsOf({ events: [{ ...sale, from: "2025-12-05" }] })).toEqual([
      { code: "date-is-over", severity: "warning", path: ["events", 0, "from"], facts: { last: "2025-12-05" } },
    ]);
    expect(found({ events: [{ ...sale, from: TODAY }] })).toEqual([]);
    expect(found({ events: [{ ...sale, from: addDays(TODAY, -1), to: TODAY }] })).toEqual([]);
    expect(found({ events: [{ ...sale, from: addDays(TODAY, -2), to: addDays(TODAY, -1) }] })).toEqual([
      ["date-is-over", "events.0.from"],
    ]);
  });

  it("refuses a last post or answer that is still to come, where there is an account", () => {
    const history = { lastPostOn: addDays(TODAY, 1), lastReplyOn: TODAY } as const;
    expect(questionsOf({ channels: [{ channel: "x", state: "active", ...history }] })).toEqual([
      {
        code: "day-is-to-come",
        severity: "error",
        path: ["channels", 0, "lastPostOn"],
        facts: { day: addDays(TODAY, 1) },
      },
    ]);
    const reply = { lastReplyOn: addDays(TODAY, 200) };
    expect(found({ channels: [{ channel: "x", state: "idle", ...reply }] })).toEqual([
      ["day-is-to-come", "channels.0.lastReplyOn"],
    ]);
    expect(found({ channels: [{ channel: "x", state: "none", ...history }] })).toEqual([]);
  });

  it("asks for the currency of a sum, and of nothing else", () => {
    expect(found({ limits: { moneyPerMonth: 50 } })).toEqual([["currency-missing", "limits.currency"]]);
    expect(found({ limits: { moneyPerMonth: 50, currency: "EUR" } })).toEqual([]);
    expect(found({ limits: { moneyPerMonth: 0 } })).toEqual([]);
    expect(found({ limits: { promoShareMax: 0.2 } })).toEqual([]);
  });

  it("has words for every code", () => {
    const { t } = startAllTexts();
    const empty = questionsOf({
      channels: [],
      people: [{ name: "Ana", role: "owner", hoursPerWeek: 0 }],
      events: [{ from: "2025-12-05", label: "Sale", promote: true }],
      limits: { moneyPerMonth: 50 },
    });
    const unwanted = questionsOf({ channels: [{ channel: "x", state: "idle", wish: "no" }] });
    const early = questionsOf({ channels: [{ channel: "x", state: "idle", lastPostOn: addDays(TODAY, 1) }] });
    for (const { code, facts } of [...empty, ...unwanted, ...early]) {
      const words = t(`ui.wizard.problem.${code}`, facts);
      expect(words).toMatch(/^[A-Z].*[.?]$/);
    }
    expect(t("ui.wizard.problem.date-is-over", { last: "2025-12-05" })).toContain("Friday, 5 December 2025 is over");
  });
});
