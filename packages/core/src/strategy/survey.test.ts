import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { type Survey, surveyAgain, surveyAnswers } from "./survey.ts";

const answers = someAnswers({
  channels: [
    { channel: "facebook-page", state: "active", messagesPerWeek: 8 },
    { channel: "blog", state: "idle" },
  ],
});
const before = surveyAnswers(answers, { startsOn: STARTS_ON });

/** What a survey found, without its ways of finding more. */
function foundIn({ goals, candidates, capacity, patterns, planningMinutes, answers: surveyed }: Survey) {
  return { goals, candidates, capacity, patterns, planningMinutes, surveyed };
}

describe("a survey that goes on from another", () => {
  const changes: readonly (readonly [string, Partial<Answers>])[] = [
    ["somebody's hours", { people: [{ name: "Ana", role: "owner", hoursPerWeek: 1 }] }],
    ["the goals", { goals: [{ goal: "leads", weight: 1 }] }],
    ["the channels", { channels: [{ channel: "x", state: "none" }] }],
    [
      "goals and hours",
      { goals: [{ goal: "branding", weight: 2 }], people: [{ name: "Ana", role: "owner", hoursPerWeek: 9 }] },
    ],
  ];

  it.each(changes)("finds what a fresh one finds after a change of %s", (_, change) => {
    const after = { ...answers, ...change };
    expect(foundIn(surveyAgain(after, before))).toEqual(foundIn(surveyAnswers(after, { startsOn: STARTS_ON })));
  });

  it("has other ways to spend the week for other channels", () => {
    const after = { ...answers, channels: [{ channel: "x", state: "none" } as const] };
    const [pattern] = before.patterns;
    if (pattern === undefined) throw new Error("expected a pattern to spend the week under");
    const channelsIn = (survey: Survey) => survey.optionsUnder(pattern).length;
    expect(channelsIn(surveyAgain(after, before))).toBe(1);
    expect(channelsIn(before)).toBe(2);
  });
});
