import { type Answers, findAnswerProblems } from "@porchlight/core";
import { expect, test } from "vitest";
import { emptyAnswers } from "./empty-answers.ts";
import { findFirstOpenPlace } from "./find-first-open-place.ts";

const empty = emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "The owner" });
const business = { ...empty.business, name: "Corner Bakery", does: "Bread" };
const audience = [{ label: "The town", zone: "Europe/London", share: 1 }];
const openOf = (changes: Partial<Answers>, savedStep: string) => {
  const answers = { ...empty, ...changes };
  const errors = findAnswerProblems(answers).filter(({ severity }) => severity === "error");
  return findFirstOpenPlace({ answers, empty, errors, savedStep }).question;
};

test("nothing said yet opens at the beginning", () => {
  expect(openOf({}, "")).toBe("business");
});

test("a step that is answered is not asked again, though it was open last", () => {
  expect(openOf({ business }, "business")).toBe("customers");
  expect(openOf({ business, audience }, "customers")).toBe("goals");
});

test("a guess that was passed by is taken as an answer, one that was not reached is asked for", () => {
  const goals = [{ goal: "leads", weight: 100 }] as const;
  expect(openOf({ business, goals }, "goals")).toBe("channels");
  expect(openOf({ business, goals }, "business")).toBe("customers");
});

test("an earlier step that lacks something comes first", () => {
  expect(openOf({ audience, goals: [{ goal: "leads", weight: 100 }] }, "people")).toBe("business");
});

test("with everything answered it is the plan; within a step the question that was open last", () => {
  const all: Partial<Answers> = {
    business,
    audience,
    goals: [{ goal: "leads", weight: 100 }],
    channels: [{ channel: "instagram", state: "active" }],
    people: [{ name: "Ana", role: "owner", hoursPerWeek: 4 }],
  };
  expect(openOf(all, "limits")).toBe("limits");
  expect(openOf({ ...all, limits: { promoShareMax: 0.2 } }, "dates")).toBe("plan");
});
