import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { channelMinutesAt, wholeMinutesOf } from "./channel-minutes.ts";
import { answerWorthFor, careCostOf, openValueOf, postWorthFor, shutValueOf } from "./channel-value.ts";
import { chooseWeek, type Situation, startsMax, type Week } from "./choose-week.ts";
import { deriveStrategy } from "./derive-strategy.ts";
import type { Strategy } from "./strategy.ts";
import { surveyAnswers } from "./survey.ts";
import { VALUE_UNITS } from "./week-options.ts";

const SLOW_MACHINE_MS = 60_000;

const strategyOf = (answers: Answers): Strategy => deriveStrategy(answers, { startsOn: STARTS_ON });
const weekOf = (situation: Situation): Week | undefined =>
  chooseWeek(situation, ({ isMust }) => (isMust ? "open" : "free"));

function plannedMinutesOf({ checks, channels, team, reviewMinutes }: Strategy): number {
  return (
    reviewMinutes +
    checks.length * CHECK_START_MINUTES.value +
    channels.reduce((total, { minutesPerWeek }) => total + minutesPerWeek, 0) +
    team.reduce((total, { trainMinutes }) => total + trainMinutes, 0)
  );
}

test("a strategy never asks for more than the usable minutes, and its parts are whole and sum up", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 3 }), (answers) => {
      const strategy = strategyOf(answers);
      const usable = strategy.team.reduce((total, { usableMinutes }) => total + usableMinutes, 0);
      expect(plannedMinutesOf(strategy)).toBeLessThanOrEqual(usable);
      for (const { minutes, minutesPerWeek, postsPerWeek, decision } of strategy.channels) {
        const parts = Object.values(minutes);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(minutesPerWeek);
        expect(postsPerWeek > 0).toBe(["keep", "start", "revive"].includes(decision));
        expect(minutesPerWeek > 0).toBe(postsPerWeek > 0);
      }
    }),
    { numRuns: 20 },
  );
});

test("more hours for anybody never lower the value of what is planned", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 2 }), fc.nat(), fc.integer({ min: 1, max: 90 }), (answers, pick, minutes) => {
      const index = pick % answers.people.length;
      const people = answers.people.map((person, at) =>
        at === index ? { ...person, hoursPerWeek: person.hoursPerWeek + minutes / 60 } : person,
      );
      const before = weekOf(surveyAnswers(answers, { startsOn: STARTS_ON }));
      if (!before) return;
      const after = weekOf(surveyAnswers({ ...answers, people }, { startsOn: STARTS_ON }));
      expect(after?.value).toBeGreaterThanOrEqual(before.value);
    }),
    { numRuns: 20 },
  );
});

test("more weight for a goal never lowers the attention that goal gets, net of what the plan costs", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers({ channels: 6 }), fc.nat(), (answers, pick) => {
      const raised = answers.goals[pick % answers.goals.length];
      if (!raised) return;
      const goals = answers.goals.map((each) => (each === raised ? { ...each, weight: each.weight * 1.7 } : each));
      const survey = surveyAnswers(answers, { startsOn: STARTS_ON });
      const before = weekOf(survey);
      const after = weekOf(surveyAnswers({ ...answers, goals }, { startsOn: STARTS_ON }));
      if (!before || !after) return;
      // Values are chosen in whole millionths an option.
      const rounding = (2 * (survey.candidates.length + 1)) / VALUE_UNITS;
      expect(netAttention(after, survey, raised.goal)).toBeGreaterThanOrEqual(
        netAttention(before, survey, raised.goal) - rounding / 0.01,
      );
    }),
    { numRuns: 20 },
  );
});

function netAttention(week: Week, { candidates }: Situation, goal: Answers["goals"][number]["goal"]): number {
  return candidates.reduce((total, candidate) => {
    const rate = week.rates.get(candidate.channel);
    if (rate === undefined) return total + shutValueOf(candidate);
    const answer = answerWorthFor(goal, candidate, week.pattern.timing[goal] ?? 0);
    return total + postWorthFor(goal, candidate, rate) + answer - careCostOf(candidate);
  }, week.pattern.ownValue);
}

test("the week is the best of all weeks that fit", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ channels: 3, people: 1 }), (answers) => {
      const survey = surveyAnswers(answers, { startsOn: STARTS_ON });
      const best = Math.max(Number.NEGATIVE_INFINITY, ...valuesOfAllWeeks(survey));
      expect(weekOf(survey)?.value ?? Number.NEGATIVE_INFINITY).toBe(best);
    }),
    { numRuns: 20 },
  );
});

type Sum = {
  readonly minutes: number;
  readonly value: number;
  readonly starts: number;
  readonly open: readonly string[];
};

function valuesOfAllWeeks(situation: Situation): number[] {
  const { candidates, goals, patterns, planningMinutes } = situation;
  return patterns.flatMap((pattern) => {
    const start: Sum = {
      minutes: pattern.startMinutes,
      value: Math.round(pattern.ownValue * VALUE_UNITS),
      starts: 0,
      open: [],
    };
    const sums = candidates.reduce<Sum[]>(
      (before, candidate) =>
        before.flatMap((sum) => {
          const open = candidate.rates.map((rate) => ({
            minutes:
              sum.minutes + wholeMinutesOf(channelMinutesAt(candidate, { rate, checkCount: pattern.checkCount })),
            value:
              sum.value + Math.round(openValueOf(candidate, { rate, goals, timing: pattern.timing }) * VALUE_UNITS),
            starts: sum.starts + Number(candidate.isNew),
            open: [...sum.open, candidate.channel],
          }));
          const shut = { ...sum, value: sum.value + Math.round(shutValueOf(candidate) * VALUE_UNITS) };
          return candidate.isMust ? open : [shut, ...open];
        }),
      [start],
    );
    const hasFeed = candidates.some(({ channel }) => channel === "instagram");
    return sums
      .filter(({ minutes, starts }) => minutes <= planningMinutes && starts <= startsMax(candidates))
      .filter(({ open }) => !hasFeed || !open.includes("instagram-stories") || open.includes("instagram"))
      .map(({ value }) => value);
  });
}

test("names, labels and the order of lists change nothing", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ people: 2 }), (answers) => {
      const [first, second] = answers.people;
      // Of two people who are alike in everything but their name, the first is asked first.
      fc.pre(!second || JSON.stringify({ ...first, name: "" }) !== JSON.stringify({ ...second, name: "" }));
      const otherwise: Answers = {
        ...answers,
        business: { ...answers.business, name: "Otherwise" },
        audience: [...answers.audience].reverse().map((group, index) => ({ ...group, label: `Group ${index}` })),
        goals: [...answers.goals].reverse(),
        channels: [...answers.channels].reverse(),
        people: [...answers.people].reverse().map((person) => ({ ...person, name: `Z ${person.name}` })),
      };
      const strategy = strategyOf(otherwise);
      const { answers: _, team: __, ...rest } = JSON.parse(JSON.stringify(strategy).replaceAll('"Z ', '"')) as Strategy;
      const { answers: ___, team: ____, ...expected } = JSON.parse(JSON.stringify(strategyOf(answers))) as Strategy;
      expect(rest).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test("no entry on the map and no person's profile is ever closed", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      const closed = strategyOf(answers).channels.filter(({ decision }) => decision === "close");
      expect(closed.map(({ channel }) => channel)).not.toContain("google-business");
      expect(closed.map(({ channel }) => channel)).not.toContain("linkedin-person");
    }),
    { numRuns: 15 },
  );
});
