import { expect, test } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import type { Answers } from "./answers.ts";
import { findAnswerProblems } from "./find-answer-problems.ts";

/** Codes with the path of their field, such as `people.0.hoursPerWeek expected-number`. */
function problemsOf(answers: unknown): string[] {
  return findAnswerProblems(answers).map(({ path, code }) => `${path.join(".")} ${code}`.trim());
}

function problemsAfter(changes: Readonly<Record<string, unknown>>): string[] {
  return problemsOf({ ...someAnswers(), ...changes });
}

function somebody(changes: Partial<Answers["people"][number]>): Answers["people"] {
  return [{ name: "Ana", role: "owner", hoursPerWeek: 3, ...changes }];
}

test("what is no set of answers at all is one problem", () => {
  expect([null, "answers", 7, [], undefined].map(problemsOf)).toEqual([
    ["expected-fields"],
    ["expected-fields"],
    ["expected-fields"],
    ["expected-fields"],
    ["missing"],
  ]);
});

test("every missing part is named", () => {
  expect(problemsOf({})).toEqual([
    "business missing",
    "workingHours missing",
    "audience missing",
    "goals missing",
    "channels missing",
    "people missing",
  ]);
});

test("a field of the wrong kind says which kind it should be", () => {
  const wrong = {
    business: { name: 7, does: "Bread", zone: null },
    audience: "everybody",
    people: [{ name: "Ana", role: "boss", hoursPerWeek: "3", trained: "yes", hours: [7] }],
    limits: [],
  };
  expect(problemsAfter(wrong)).toEqual([
    "business.name expected-text",
    "business.zone expected-text",
    "audience expected-list",
    "people.0.role unknown-word",
    "people.0.hoursPerWeek expected-number",
    "people.0.hours.0 expected-fields",
    "people.0.trained expected-yes-or-no",
    "limits expected-fields",
  ]);
});

test("days and times have a form of their own", () => {
  const wrong = {
    workingHours: [{ days: ["mo"], from: "24:00", to: 9 }],
    closures: [{ from: "tomorrow", to: null, label: "Closed" }],
    channels: [{ channel: "facebook-page", state: "active", lastPostOn: "23.11.2026" }],
  };
  expect(problemsAfter(wrong)).toEqual([
    "workingHours.0.from not-a-time",
    "workingHours.0.to not-a-time",
    "closures.0.from not-a-date",
    "closures.0.to not-a-date",
    "channels.0.lastPostOn not-a-date",
  ]);
});

test("a number that JSON can't hold is none", () => {
  expect(problemsAfter({ people: somebody({ hoursPerWeek: Number.NaN }) })).toEqual([
    "people.0.hoursPerWeek not-finite",
  ]);
  expect(problemsAfter({ goals: [{ goal: "leads", weight: Number.POSITIVE_INFINITY }] })).toEqual([
    "goals.0.weight not-finite",
  ]);
});

test("an overlong list or text is one problem, however much is wrong inside", () => {
  expect(problemsAfter({ channels: Array.from({ length: 10_000 }, () => ({ channel: "fax" })) })).toEqual([
    "channels too-many",
  ]);
  expect(findAnswerProblems(someAnswers({ people: somebody({ name: "x".repeat(501) }) }))).toEqual([
    { code: "too-long", severity: "error", path: ["people", 0, "name"], facts: { maximum: 500 } },
  ]);
});

test("a field that has no place is named, and its neighbours are read", () => {
  expect(problemsAfter({ people: [{ ...somebody({ hoursPerWeek: -1 })[0], salary: 1 }] })).toEqual([
    "people.0.salary unknown-field",
    "people.0.hoursPerWeek hours-negative",
  ]);
});

test("past a hundred wrong fields the rest is counted", () => {
  const problems = findAnswerProblems({ ...someAnswers(), goals: Array.from({ length: 150 }, () => ({})) });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toEqual({ code: "more-problems", severity: "error", path: [], facts: { more: 200 } });
});

test("a wrong field hides nothing but itself", () => {
  const people = [{ name: "", role: "boss", hoursPerWeek: 169 }];
  expect(problemsAfter({ people })).toEqual([
    "people.0.role unknown-word",
    "people.0.name person-name-missing",
    "people.0.hoursPerWeek more-hours-than-a-week",
    "people.0.hoursPerWeek hours-do-not-fit-windows",
  ]);
});
