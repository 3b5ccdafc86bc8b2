import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { listWindows } from "../answers/windows.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { deriveStrategy } from "../strategy/derive-strategy.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { anyStrategy } from "../testing/any-strategy.ts";
import { slotsIn, textsOf } from "../testing/message-texts.ts";
import { addDays, WEEKDAYS, weekdayIndexOf } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { occurrencesBetween } from "../time/recurrence.ts";
import type { Budget } from "./budget.ts";
import { checksInRoutine } from "./checks-in-routine.ts";
import { planRoutine } from "./plan-routine.ts";
import type { RoutineBlock } from "./routine-block.ts";

const WEEK = 10_080;

// Each strategy is a whole week for up to four people: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Runs each strategy's routine through a check. */
function holdsForAny(check: (strategy: Strategy, planned: { routine: RoutineBlock[]; budget: Budget }) => void): void {
  fc.assert(
    fc.property(anyStrategy, (strategy) => check(strategy, planRoutine(strategy))),
    { numRuns: 60 },
  );
}

/** The days of a block's four-week round, as weekday indexes with the week each falls in. */
function occurrencesOf({ rrule, phaseWeeks }: RoutineBlock): { week: number; day: number }[] {
  const anchor = addDays(STARTS_ON, 7 * phaseWeeks);
  return occurrencesBetween(rrule, { from: STARTS_ON, to: addDays(STARTS_ON, 27), anchor }).map((date) => ({
    week: Math.floor((Date.parse(date) - Date.parse(STARTS_ON)) / (7 * 86_400_000)),
    day: weekdayIndexOf(date),
  }));
}

/** Minutes of the person's own week that a block covers on the days it ever falls on. */
function minutesCovered(block: RoutineBlock): number[] {
  const days = new Set(occurrencesOf(block).map(({ day }) => day));
  return [...days].flatMap((day) => {
    const from = day * 1440 + minuteOfDay(block.time);
    return Array.from({ length: block.minutes }, (_, index) => (from + index) % WEEK);
  });
}

function windowMinutes(person: Answers["people"][number], { workingHours }: Answers): Set<number> {
  const minutes = new Set<number>();
  for (const { dayIndexes, fromMinute, lengthMinutes } of listWindows(person.hours ?? workingHours)) {
    for (const day of dayIndexes) {
      for (let index = 0; index < lengthMinutes; index += 1) minutes.add((day * 1440 + fromMinute + index) % WEEK);
    }
  }
  return minutes;
}

test("every block lies in the hours of its person, on their own clock, and beside none of their others", () => {
  holdsForAny(({ answers }, { routine }) => {
    for (const person of answers.people) {
      const own = routine.filter((block) => block.person === person.name);
      const open = windowMinutes(person, answers);
      const covered = own.flatMap(minutesCovered);
      expect(covered.filter((minute) => !open.has(minute))).toEqual([]);
      expect(new Set(covered).size).toBe(covered.length);
      expect(own.filter(({ zone }) => zone !== (person.zone ?? answers.business.zone))).toEqual([]);
    }
  });
});

function minutesAsked({ channels, checks, reviewMinutes, team }: Strategy): number {
  return (
    channels.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0) +
    checks.length * CHECK_START_MINUTES.value +
    reviewMinutes +
    team.reduce((sum, { trainMinutes }) => sum + trainMinutes, 0)
  );
}

test("everything that was decided is done by somebody, and nobody does more than they can", () => {
  holdsForAny((strategy, { budget }) => {
    expect(budget.plannedMinutesPerWeek).toBe(minutesAsked(strategy));
    for (const { plannedMinutes, usableMinutes, availableMinutes } of budget.byPerson) {
      expect(plannedMinutes).toBeLessThanOrEqual(usableMinutes);
      expect(usableMinutes).toBeLessThanOrEqual(availableMinutes);
    }
  });
});

test("a strategy that was really decided is kept to the minute", () => {
  fc.assert(
    fc.property(anyAnswers({ people: 3, channels: 4 }), (answers) => {
      const strategy = deriveStrategy(answers, { startsOn: STARTS_ON });
      expect(planRoutine(strategy).budget.plannedMinutesPerWeek).toBe(minutesAsked(strategy));
    }),
    { numRuns: 12 },
  );
});

test("the budget balances with the blocks, by person and by activity", () => {
  holdsForAny((_, { routine, budget }) => {
    const minutesOf = (blocks: readonly RoutineBlock[]) =>
      blocks.reduce((sum, block) => sum + (block.minutes * occurrencesOf(block).length) / 4, 0);
    expect(minutesOf(routine)).toBe(budget.plannedMinutesPerWeek);
    for (const { activity, minutes } of budget.byActivity) {
      expect(minutesOf(routine.filter((block) => block.activity === activity))).toBe(minutes);
    }
    for (const { person, plannedMinutes, byActivity } of budget.byPerson) {
      expect(minutesOf(routine.filter((block) => block.person === person))).toBe(plannedMinutes);
      expect(byActivity.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plannedMinutes);
    }
    expect(budget.byActivity.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(budget.plannedMinutesPerWeek);
  });
});

test("the moment of every check lies in a block in which its person answers", () => {
  holdsForAny(({ checks }, { routine }) => {
    const missed = checks.filter(({ person, day, time }) => {
      const minute = WEEKDAYS.indexOf(day) * 1440 + minuteOfDay(time);
      const answering = routine.filter((block) => block.person === person && block.activity === "respond");
      return !answering.flatMap(minutesCovered).includes(minute);
    });
    expect(missed).toEqual([]);
  });
});

test("the routine has at least the looks that were decided, and never fewer minutes for answers", () => {
  holdsForAny((strategy, { routine, budget }) => {
    const looks = checksInRoutine(routine, { businessZone: strategy.answers.business.zone, startsOn: STARTS_ON });
    expect(looks.checks.length).toBeGreaterThanOrEqual(strategy.checks.length);
    const asked = strategy.channels.reduce((sum, { minutes }) => sum + minutes.look + minutes.answers, 0);
    const respond = budget.byActivity.find(({ activity }) => activity === "respond")?.minutes ?? 0;
    expect(respond).toBeGreaterThanOrEqual(asked + strategy.checks.length * CHECK_START_MINUTES.value);
  });
});

test("a week with a monthly sitting carries one of them at most", () => {
  holdsForAny((_, { routine }) => {
    const monthly = routine.filter(({ rrule, activity }) => rrule.includes("INTERVAL=4") && activity !== "contribute");
    for (const person of new Set(monthly.map((block) => block.person))) {
      const weeks = monthly.filter((block) => block.person === person).flatMap(occurrencesOf);
      expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
    }
  });
});

test("the order in which people are listed changes nothing but the order of the routine", () => {
  holdsForAny((strategy, { routine, budget }) => {
    const turned = planRoutine({ ...strategy, team: strategy.team.toReversed() });
    const sorted = (blocks: readonly RoutineBlock[]) => blocks.map((block) => JSON.stringify(block)).sort();
    const equals = new Set(strategy.team.map(({ person: { name: _, ...habits } }) => JSON.stringify(habits)));
    fc.pre(equals.size === strategy.team.length);
    expect(sorted(turned.routine)).toEqual(sorted(routine));
    expect(turned.budget.plannedMinutesPerWeek).toBe(budget.plannedMinutesPerWeek);
  });
});

test("routine and budget are plain data, and every reason has words for its facts", () => {
  holdsForAny((_, planned) => {
    expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
    const reasons = [...planned.routine.flatMap((block) => block.reasons), ...planned.budget.reasons];
    expect(planned.routine.filter((block) => block.reasons.length === 0)).toEqual([]);
    for (const { code, facts } of reasons) {
      const texts = textsOf("reason", code);
      expect([code, ...texts]).not.toEqual([code]);
      for (const { fact } of texts.flatMap(slotsIn)) expect(facts).toHaveProperty(fact);
    }
  });
});

test("no week of the four asks anybody for more than they have", () => {
  holdsForAny(({ team }, { routine }) => {
    for (const { person, availableMinutes } of team) {
      const minutes = [0, 0, 0, 0];
      for (const block of routine.filter((each) => each.person === person.name)) {
        for (const { week } of occurrencesOf(block)) minutes[week] = (minutes[week] ?? 0) + block.minutes;
      }
      expect(minutes.filter((inWeek) => inWeek > availableMinutes)).toEqual([]);
    }
  });
});
