import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { month, plan } from "./plan-a-month.ts";

const here = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("three hours hold a Facebook page, answered every open day, and a month of slots", () => {
  expect(plan.channels).toMatchObject([{ channel: "facebook-page", decision: "keep", postsPerWeek: 4 }]);
  expect(new Set(plan.routine.filter(({ activity }) => activity === "respond").map(({ person }) => person))).toEqual(
    new Set(["Ana"]),
  );
  expect(plan.budget.plannedMinutesPerWeek).toBeLessThanOrEqual(plan.budget.usableMinutesPerWeek);
  expect(month.length).toBeGreaterThanOrEqual(16);
  expect(month.every(({ date }) => date >= "2026-12-01" && date <= "2026-12-31")).toBe(true);
});

test("the README shows this very example", () => {
  expect(here("../README.md")).toContain(here("./plan-a-month.ts").replaceAll("export const", "const").trim());
});
