import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Person } from "../answers/answers.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import { anyAnswers, anyWeeklyHours, STARTS_ON } from "../testing/any-answers.ts";
import { momentOf, openMinutes } from "../testing/count-open-minutes.ts";
import { listClockChanges } from "../testing/list-clock-changes.ts";
import { offsetMinutesAt } from "../testing/offset-by-intl.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import {
  addDays,
  type DateRange,
  daysBetween,
  type IsoDate,
  isWithin,
  startOfWeek,
  WEEKDAYS,
  weekdayOf,
} from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { weekdaysOf, weeklyRule } from "../time/recurrence.ts";
import { tellVisitors } from "./tell-visitors.ts";

// Weeks are gone through minute by minute: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WATCHED_DAYS = 21;

const HOMES = ["America/Chicago", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo"];
const changes = HOMES.flatMap((zone) => listClockChanges(zone, { from: 2027, to: 2030 }));
const ELSEWHERE = ["America/St_Johns", "Pacific/Auckland", "Europe/Berlin", "Asia/Kathmandu"];

const anyPerson = fc.record({
  awayDays: fc.option(fc.integer({ min: -2, max: 16 }), { nil: undefined }),
  zone: fc.option(fc.constantFrom(...ELSEWHERE), { nil: undefined }),
  hours: anyWeeklyHours,
});
const anyLook = fc.record({
  personIndex: fc.nat(1),
  days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  everyWeeks: fc.constantFrom(1, 1, 2),
  phaseWeeks: fc.nat(1),
  time: fc.nat(95).map((quarter) => timeAtMinute(quarter * 15)),
});

/** Two people with looks at any hours, asked at a moment around a change of clocks, with days off around it. */
const anyAsking = fc
  .record({
    home: fc.constantFrom(...HOMES),
    change: fc.constantFrom(...changes),
    people: fc.tuple(anyPerson, anyPerson),
    looks: fc.array(anyLook, { minLength: 0, maxLength: 4 }),
    minutesBefore: fc.integer({ min: -2 * 1440, max: 5 * 1440 }),
    seconds: fc.constantFrom(0, 0, 30),
    closed: fc.array(fc.record({ day: fc.integer({ min: -2, max: 16 }), length: fc.nat(3) }), { maxLength: 3 }),
    startsDaysBefore: fc.integer({ min: -10, max: 60 }),
  })
  .map(({ home, change, people, looks, minutesBefore, seconds, closed, startsDaysBefore }) => {
    const now = Math.floor(change.epochMs / MINUTE_MS - minutesBefore) * MINUTE_MS + seconds * 1000;
    const today = new Date(now).toISOString().slice(0, 10) as IsoDate;
    const persons = people.map(({ zone, hours, awayDays }, index): Person => {
      return {
        name: ["Ana", "Bo"][index] ?? "",
        role: "manager",
        hoursPerWeek: 10,
        hours,
        ...(zone ? { zone } : {}),
        away: awayDays === undefined ? [] : [{ from: addDays(today, awayDays), to: addDays(today, awayDays + 1) }],
      };
    });
    const answers = {
      ...someAnswers(),
      business: { name: "Any", does: "Anything", zone: home },
      people: persons,
      closures: closed.map(({ day, length }) => {
        return { from: addDays(today, day), to: addDays(today, day + length), label: "Away" };
      }),
    };
    const routine = looks.map(({ personIndex, days, everyWeeks, phaseWeeks, time }): RoutineBlock => {
      const person = persons[personIndex];
      return {
        activity: "respond",
        isLook: true,
        person: person?.name ?? "",
        rrule: weeklyRule(days, everyWeeks),
        time,
        zone: person?.zone ?? home,
        phaseWeeks,
        minutes: 15,
        reasons: [],
      };
    });
    const plan = somePlan({ answers }, { zone: home, answers, routine, startsOn: addDays(today, -startsDaysBefore) });
    return { plan, now };
  });

test("messages are read next at the first look that comes up when time is gone through minute by minute", () => {
  fc.assert(
    fc.property(anyAsking, ({ plan, now }) => {
      const looks = new Set(plan.routine.flatMap((block) => listLooksSlowly(plan, { block, now })));
      let expected: string | undefined;
      for (
        let minute = Math.floor(now / MINUTE_MS) + 1;
        minute * MINUTE_MS < now + WATCHED_DAYS * DAY_MS;
        minute += 1
      ) {
        if (!looks.has(minute * MINUTE_MS)) continue;
        expected = instant(minute * MINUTE_MS);
        break;
      }
      const { nextReadingAt } = tellVisitors(plan, instant(now));
      const isFarAway = nextReadingAt === undefined || Date.parse(nextReadingAt) >= now + WATCHED_DAYS * DAY_MS;
      expect(isFarAway ? undefined : nextReadingAt).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test("the light is on in the minutes in which somebody who looks is there, and goes on and off when it says", () => {
  fc.assert(
    fc.property(anyAsking, ({ plan, now }) => {
      const first = Math.floor(now / MINUTE_MS) * MINUTE_MS;
      const isThere = presentMinutes(plan, { from: first, minutes: 10 * 1440 });
      const told = tellVisitors(plan, instant(now));
      expect(told.isSomebodyIn).toBe(isThere[0]);
      const turn = isThere.findIndex((there) => there !== isThere[0]);
      const turnsAt = turn < 0 ? undefined : instant(first + turn * MINUTE_MS);
      const saidAt = told.isSomebodyIn ? told.inUntil : told.backAt;
      if (turnsAt !== undefined) expect(saidAt).toBe(turnsAt);
      else if (saidAt !== undefined) expect(Date.parse(saidAt)).toBeGreaterThan(first + 10 * DAY_MS - MINUTE_MS);

      for (const { hours } of told.days) {
        for (const { fromAt, toAt } of hours) {
          const [from, to] = [fromAt, toAt].map((at) => (Date.parse(at) - first) / MINUTE_MS);
          expect(isThere.slice(Math.max(0, from ?? 0), Math.max(0, to ?? 0)).every(Boolean)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("until the moment at which it says that something may change, nothing that it says changes", () => {
  fc.assert(
    fc.property(anyAsking, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ plan, now }, share) => {
      const told = tellVisitors(plan, instant(now));
      const changesAt = Date.parse(told.changesAt);
      expect(changesAt).toBeGreaterThan(now);
      expect(changesAt).toBeLessThanOrEqual(now + 25.5 * 60 * MINUTE_MS);
      const later = Math.floor(now + (changesAt - now) * share);
      expect({ ...tellVisitors(plan, new Date(later).toISOString()), at: told.at }).toEqual(told);
    }),
    { numRuns: 300 },
  );
});

test("of any plan it is plain data without the name of anybody", () => {
  fc.assert(
    fc.property(anyAnswers(), fc.nat(60 * 1440), (answers, minutes) => {
      const named = {
        ...answers,
        people: answers.people.map((person, index) => ({ ...person, name: `Xu${index}` })),
      };
      const plan = makePlan(named, { startsOn: STARTS_ON });
      const told = tellVisitors(plan, instant(Date.parse(`${STARTS_ON}T00:00:00Z`) + minutes * MINUTE_MS));
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      expect(JSON.stringify({ ...told, business: "", closures: [], days: [] })).not.toContain("Xu");
      expect(told.days).toHaveLength(7);
      expect(told.openingHours.map(({ weekday }) => weekday)).toEqual(WEEKDAYS);
    }),
    { numRuns: 40 },
  );
});

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(".000Z", "Z");
}

// By Intl's clock and by counting days: which moments a block means.
function listLooksSlowly(plan: Plan, { block, now }: { readonly block: RoutineBlock; readonly now: number }): number[] {
  const anchor = addDays(plan.startsOn, block.phaseWeeks * 7);
  const weekdays = weekdaysOf(block.rrule);
  const everyWeeks = Number(/INTERVAL=(\d+)/.exec(block.rrule)?.[1] ?? 1);
  const today = new Date(now).toISOString().slice(0, 10) as IsoDate;
  return Array.from({ length: WATCHED_DAYS + 8 }, (_, day) => addDays(today, day - 4))
    .filter((date) => weekdays.includes(weekdayOf(date)) && date >= anchor)
    .filter((date) => !awayOf(plan, block.person).some((days) => isWithin(date, days)))
    .filter((date) => (daysBetween(startOfWeek(anchor), startOfWeek(date)) / 7) % everyWeeks === 0)
    .map((date) => momentOf(`${date}T${block.time}`, block.zone))
    .filter((moment) => !isOff(plan, moment));
}

function presentMinutes(plan: Plan, range: { readonly from: number; readonly minutes: number }): boolean[] {
  const looking = plan.answers.people.filter(({ name }) => plan.routine.some(({ person }) => person === name));
  const each = looking.map(({ name, hours = [], zone = plan.zone }) => {
    const closures = awayOf(plan, name).map((days) => ({ ...days, label: "Away" }));
    return openMinutes({ business: { name: "Any", does: "Anything", zone }, workingHours: hours, closures }, range);
  });
  return Array.from({ length: range.minutes }, (_, minute) => {
    return each.some((isThere) => isThere[minute]) && !isOff(plan, range.from + minute * MINUTE_MS);
  });
}

function awayOf(plan: Plan, name: string): readonly DateRange[] {
  return plan.answers.people.find((person) => person.name === name)?.away ?? [];
}

function isOff(plan: Plan, moment: number): boolean {
  const shown = moment + offsetMinutesAt(plan.zone, moment) * MINUTE_MS;
  const date = new Date(shown).toISOString().slice(0, 10) as IsoDate;
  return date < plan.startsOn || (plan.answers.closures ?? []).some((closure) => isWithin(date, closure));
}
