import { describe, expect, it } from "vitest";
import maine from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsa from "../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import type { Answers } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { meanAnswerWorth } from "./answer-worth.ts";
import { arrivalShares } from "./arrivals.ts";
import { type CheckPattern, listCheckPatterns } from "./list-check-patterns.ts";
import { listResponders } from "./responders.ts";

function patternsOf(answers: Answers): CheckPattern[] {
  const clock = { businessZone: answers.business.zone, startsOn: STARTS_ON };
  return listCheckPatterns(listResponders({ ...answers, ...clock }), arrivalShares(answers.audience, clock));
}

function timesOf(pattern: CheckPattern | undefined): string[] {
  return [...new Set(pattern?.checks.map(({ person, time }) => `${person} ${time}`))].sort();
}

const withChecks = (answers: Answers, count: number) =>
  patternsOf(answers)
    .filter(({ checks }) => checks.length === count)
    .map(timesOf);

describe("listCheckPatterns", () => {
  it("puts a single daily check at the end of the hours: it clears the day before the night", () => {
    expect(withChecks(someAnswers(), 5)).toEqual([["Ana 16:45"]]);
  });

  it("begins with two, three and four days, as far apart as they go", () => {
    const [two, three, four] = patternsOf(someAnswers());
    expect(two?.checks.map(({ day }) => day)).toEqual(["mo", "th"]);
    expect(three?.checks.map(({ day }) => day)).toEqual(["mo", "we", "fr"]);
    expect(four?.checks).toHaveLength(4);
  });

  it("shares a day among people with different hours", () => {
    expect(withChecks(maine as Answers, 10)).toContainEqual(["Dale 16:45", "Office 11:15"]);
    expect(withChecks(salsa as Answers, 15)).toContainEqual([
      "Mercedes 09:00",
      "Mercedes 09:45",
      "Mercedes 11:45",
      "Thom 15:45",
    ]);
  });

  it("uses the hours of a colleague who is awake while the others sleep", () => {
    expect(withChecks(store as Answers, 16)).toContainEqual(["Jo 09:00", "Ravi 10:45", "Ravi 16:45"]);
  });

  it("gives every check both on the person's clock and on the business's week", () => {
    const jo = patternsOf(store as Answers)[0]?.checks.find(({ person }) => person === "Jo");
    // Monday 09:00 in Sydney is Sunday 22:00 in London.
    expect(jo).toMatchObject({ zone: "Australia/Sydney", time: "09:00" });
    expect((jo?.minuteOfWeek ?? 0) % 1440).toBe(22 * 60);
  });

  it("names the day on which a check past midnight really is", () => {
    const answers = someAnswers({ workingHours: [{ days: ["sa"], from: "23:50", to: "00:30" }] });
    const [check] = patternsOf(answers)[0]?.checks ?? [];
    expect(check?.day).toBe("su");
    expect(check?.minuteOfWeek).toBeGreaterThanOrEqual(6 * 1440);
  });

  it("finds the best clock time for one, two and three checks a day nearly as well as trying all of them", () => {
    const answers = someAnswers({
      workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "13:00" }],
    });
    const arrivals = arrivalShares(answers.audience, { businessZone: "Europe/London", startsOn: STARTS_ON });
    const timing = { arrivals, halfLifeHours: 4 };
    const starts = Array.from({ length: 16 }, (_, quarter) => 540 + quarter * 15);
    const daily = (times: readonly number[]) =>
      [0, 1, 2, 3, 4].flatMap((day) => times.map((time) => ({ minuteOfWeek: day * 1440 + time })));
    const bestOf = (sets: readonly (readonly number[])[]) =>
      Math.max(...sets.map((times) => meanAnswerWorth(daily(times), timing)));
    const apart = (later: number, earlier: number) => later - earlier >= 60;
    const pairs = starts.flatMap((a) => starts.filter((b) => apart(b, a)).map((b) => [a, b]));
    const triples = pairs.flatMap(([a = 0, b = 0]) => starts.filter((c) => apart(c, b)).map((c) => [a, b, c]));
    const best = { 5: bestOf(starts.map((a) => [a])), 10: bestOf(pairs), 15: bestOf(triples) };
    for (const [count, exact] of Object.entries(best)) {
      const found = patternsOf(answers).find(({ checks }) => checks.length === Number(count));
      const worth = meanAnswerWorth(found?.checks ?? [], timing);
      expect(worth).toBeLessThanOrEqual(exact + 1e-12);
      expect(worth).toBeGreaterThanOrEqual(exact * 0.999);
    }
  });

  it("is empty when nobody has hours", () => {
    expect(patternsOf(someAnswers({ workingHours: [] }))).toEqual([]);
    expect(patternsOf(someAnswers({ people: [] }))).toEqual([]);
  });
});
