import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers, Person } from "../answers/answers.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { addDays } from "../time/iso-date.ts";
import { makePlan } from "./make-plan.ts";

const SLOW_MACHINE_MS = 120_000;
const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const WEEK = 10_080;

test("other names for people, groups, events and closures, and lists in any order, give the same plan and calendar", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers({ channels: 6, people: 3 }), fc.infiniteStream(fc.nat()), (answers, numbers) => {
      // Of people whose weeks are alike, and of events of the same days, the first counts as first.
      fc.pre(areDistinct(answers.people.map(({ name: _, away: __, ...rest }) => rest)));
      fc.pre(areDistinct((answers.events ?? []).map(({ from }) => from)));
      const shuffled = <Entry>(list: readonly Entry[]) =>
        list
          .map((entry) => ({ entry, rank: numbers.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry);
      const otherwise: Answers = {
        ...answers,
        business: { ...answers.business, name: "Otherwise", does: "Other things" },
        audience: shuffled(answers.audience).map((group, index) => ({ ...group, label: `Group ${index}` })),
        goals: shuffled(answers.goals),
        channels: shuffled(answers.channels),
        people: shuffled(answers.people).map((person) => ({ ...person, name: renamed(person.name) })),
        ...(answers.events
          ? { events: shuffled(answers.events).map((event) => ({ ...event, label: renamed(event.label) })) }
          : {}),
        ...(answers.closures
          ? { closures: shuffled(answers.closures).map((each) => ({ ...each, label: renamed(each.label) })) }
          : {}),
      };
      expect(planned(otherwise, (text) => text.replaceAll(MARK, ""))).toEqual(planned(answers));
    }),
    { numRuns: 25 },
  );
});

test("days on which somebody is away change nothing of what a week takes", { timeout: SLOW_MACHINE_MS }, () => {
  fc.assert(
    fc.property(anyAnswers({ channels: 4, people: 3 }), (answers) => {
      const present = { ...answers, people: answers.people.map(({ away: _, ...person }) => person) };
      const planOf = (given: Answers) => ({ ...makePlan(given, { startsOn: STARTS_ON }), answers: undefined });
      expect(planOf(answers)).toEqual(planOf(present));
    }),
    { numRuns: 25 },
  );
});

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === values.length;
}

// Sorts otherwise than the plain name, and can be taken off again.
const MARK = "≈";

function renamed(name: string): string {
  return `${MARK.repeat(1 + (name.charCodeAt(0) % 3))}${name}`;
}

// The answers themselves are as they were given; lists of people follow theirs.
function planned(answers: Answers, plain: (text: string) => string = (text) => text): unknown {
  const plan = makePlan(answers, { startsOn: STARTS_ON });
  const { answers: _, budget, routine, ...rest } = plan;
  const slots = layOutSlots(plan, { from: STARTS_ON, to: addDays(STARTS_ON, 120) });
  const sorted = (list: readonly unknown[]) => list.map((entry) => plain(JSON.stringify(entry))).sort();
  const { byPerson, reasons, ...week } = budget;
  return {
    rest: JSON.parse(plain(JSON.stringify(rest))),
    week: JSON.parse(plain(JSON.stringify(week))),
    slots: plain(JSON.stringify(slots)),
    byPerson: sorted(byPerson),
    budgetReasons: sorted(reasons),
    routine: sorted(routine),
  };
}

test("nobody is asked to be anywhere outside their hours, twice at once, or for longer than they can give", {
  timeout: SLOW_MACHINE_MS,
}, () => {
  fc.assert(
    fc.property(anyAnswers({ channels: 8, people: 3 }), (answers) => {
      const { routine, budget } = makePlan(answers, { startsOn: STARTS_ON });
      expect(budget.plannedMinutesPerWeek).toBeLessThanOrEqual(budget.usableMinutesPerWeek);
      for (const person of answers.people) {
        const isThere = minutesThere(person, answers);
        const own = routine.filter((block) => block.person === person.name);
        const given = Math.min(isThere.size, Math.floor(person.hoursPerWeek * 60 + 1e-6));
        let asked = 0;
        for (const week of [0, 1, 2, 3]) {
          const minutes = own.flatMap((block) => minutesIn(week, block));
          expect(minutes.filter((minute) => !isThere.has(minute))).toEqual([]);
          expect(new Set(minutes).size).toBe(minutes.length);
          expect(minutes.length).toBeLessThanOrEqual(given);
          asked += minutes.length / 4;
        }
        expect(asked).toBeLessThanOrEqual(given - Math.floor(given * 0.1 + 1e-6));
      }
      expect(routine.filter(({ person }) => !answers.people.some(({ name }) => name === person))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

// Minute by minute from the hours as they are written, on the person's own clock.
function minutesThere({ hours }: Person, { workingHours }: Answers): Set<number> {
  const minutes = new Set<number>();
  for (const { days, from, to } of hours ?? workingHours) {
    const start = clockMinute(from);
    const length = (clockMinute(to) - start + 1440) % 1440;
    for (const day of days) {
      for (let minute = 0; minute < length; minute += 1) {
        minutes.add((DAYS.indexOf(day) * 1440 + start + minute) % WEEK);
      }
    }
  }
  return minutes;
}

function clockMinute(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

// Reads the rule by itself: weekly, every so many weeks, on these days.
function minutesIn(week: number, { rrule, phaseWeeks, time, minutes }: RoutineBlock): number[] {
  const parts = new Map(rrule.split(";").map((part) => part.split("=") as [string, string]));
  expect(parts.get("FREQ")).toBe("WEEKLY");
  const interval = Number(parts.get("INTERVAL") ?? 1);
  if (week < phaseWeeks || (week - phaseWeeks) % interval !== 0) return [];
  return (parts.get("BYDAY") ?? "").split(",").flatMap((day) => {
    const start = DAYS.indexOf(day.toLowerCase()) * 1440 + clockMinute(time);
    return Array.from({ length: minutes }, (_, minute) => (start + minute) % WEEK);
  });
}
