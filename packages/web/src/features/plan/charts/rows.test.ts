import { type Answers, makePlan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { budgetRows } from "../head/budget-rows.ts";
import { mixRows } from "../mix/mix-rows.ts";
import { weekGrid } from "../week/week-grid.ts";
import { weekRows } from "../week/week-rows.ts";

const { t } = startAllTexts();
const plan = makePlan(salsa as Answers, { startsOn: "2026-11-23" });

describe("the tables beside the pictures", () => {
  it("give each person's minutes, and all together", () => {
    const { heads, rows } = budgetRows(plan.budget, t);
    expect(heads).toEqual([
      "Who",
      "Answer",
      "Write posts",
      "Join in",
      "Tidy up",
      "Look back",
      "Learn",
      "Planned",
      "There is",
    ]);
    expect(rows.map(([name, ...cells]) => [name, cells.length])).toEqual([
      ["Thom", 8],
      ["Mercedes", 8],
      ["Together", 8],
    ]);
    expect(rows.at(-1)?.at(-1)).toBe("7 h");
  });

  it("give the mix for all posts and for each channel, a hundred in every column", () => {
    const { heads, rows } = mixRows(plan.mix, t);
    expect(heads).toEqual(["Kind", "All", "Facebook", "Instagram", "Google profile"]);
    for (const column of [1, 2, 3, 4]) {
      const percents = rows
        .map((row) => Number.parseInt(row[column] ?? "", 10))
        .filter((value) => !Number.isNaN(value));
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    }
  });

  it("give the week line by line in the order of time, every post of it", () => {
    const rows = weekRows(weekGrid(plan), t);
    expect(rows.filter(([, , what]) => what?.startsWith("Post on"))).toHaveLength(8);
    const monday = rows.filter(([day]) => day === "Monday").map(([, time]) => time);
    expect(monday).toEqual(
      monday
        .toSorted((a, b) => (a ?? "").localeCompare(b ?? ""))
        .filter((time) => time !== "–")
        .concat(monday.filter((time) => time === "–")),
    );
  });
});
