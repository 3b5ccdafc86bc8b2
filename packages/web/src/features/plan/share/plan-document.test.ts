import { type Answers, makePlan, type Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import ghostTown from "../../../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { type PlanDocument, planDocument } from "./plan-document.ts";

const { t } = startAllTexts();
const startsOn = "2026-11-23";
const written = (answers: Answers): PlanDocument =>
  planDocument({ plan: makePlan(answers, { startsOn }), version: 3, language: "en" }, t);

describe("planDocument", () => {
  it("says the plan in the words of the page, part by part", () => {
    const { title, when, sentence, sections } = written(salsa as Answers);
    expect(title).toBe("Paso Doble Dance Studio");
    expect(when).toMatch(/^Plan 3, from Monday,? 23 November 2026$/);
    expect(sentence).toBe("Three channels, eight posts a week, and an answer within one working day.");
    expect(sections.map((section) => section.title)).toEqual([
      "Where you will be",
      "What you will post",
      "How soon people hear back",
      "An ordinary week",
      "Before day one",
      "To do once",
      "Big dates",
      "What to measure",
      "Sources",
    ]);
  });

  it("has a row for every channel and every weekday, each as wide as its heads", () => {
    const tables = written(salsa as Answers).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 8, 7, 3, 3]);
    for (const { heads, rows } of tables) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]));
    }
  });

  it("leaves no gap in the words, whatever state the plan is in", () => {
    const people = (salsa as Answers).people.map((person) => ({ ...person, hoursPerWeek: 0 }));
    const must = (ghostTown as Answers).channels.map(
      (each) => ({ ...each, wish: "must", messagesPerWeek: 120 }) as const,
    );
    const states: readonly Answers[] = [
      salsa as Answers,
      { ...(salsa as Answers), people },
      { ...(ghostTown as Answers), channels: must },
      { ...(salsa as Answers), channels: [] },
    ];
    const modes = states.map((answers): Plan["mode"] => makePlan(answers, { startsOn }).mode);
    expect(modes).toEqual(["planned", "nothing-fits", "flood", "empty"]);
    for (const answers of states)
      expect(JSON.stringify(written(answers))).not.toMatch(/ui\.plan|\{\{|undefined|NaN|<b>/);
  });
});
