import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Answers, ChannelAnswer, WeeklyHours } from "../answers/answers.ts";
import { answersSchema } from "../answers/answers-schema.ts";
import { findAnswerProblems, hasAnswerErrors } from "../answers/find-answer-problems.ts";
import { checkCalendar } from "../checks/check-calendar.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

// The largest answers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Either the answers are refused with words for why, or there is a plan that can be stored and says why it is as it is. */
function isHandled(answers: Answers, startsOn: IsoDate = STARTS_ON): Plan | undefined {
  const problems = findAnswerProblems(answers);
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  if (hasAnswerErrors(problems)) {
    expect(() => makePlan(answers, { startsOn })).toThrow("expected answers without errors");
    return undefined;
  }
  const plan = makePlan(answers, { startsOn });
  const range = { from: startsOn, to: addDays(startsOn, 90) };
  const slots = layOutSlots(plan, range);
  const findings = checkCalendar({ plan, posts: [], events: answers.events ?? [], ...range, today: startsOn });
  for (const [name, part] of Object.entries({ plan, slots, findings })) {
    expect(listOddNumbers(part, name)).toEqual([]);
    expect(JSON.parse(JSON.stringify(part))).toEqual(part);
  }
  saysWhy(plan);
  expect(slots.length > 0 || plan.cadence.length === 0 || isClosedThroughout(answers, range)).toBe(true);
  return plan;
}

function isClosedThroughout(
  { closures = [] }: Answers,
  range: { readonly from: IsoDate; readonly to: IsoDate },
): boolean {
  return closures.some(({ from, to }) => from <= range.from && to >= range.to);
}

// An empty plan is one that gives a reason; so does every channel, whatever becomes of it, and a promise that is none.
function saysWhy(plan: Plan): void {
  expect(plan.reasons.length).toBeGreaterThan(0);
  expect(plan.channels.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  expect(plan.promise.reasons.length).toBeGreaterThan(0);
  const isEmpty = plan.channels.every(({ postsPerWeek }) => postsPerWeek === 0);
  const codes = plan.reasons.map(({ code }) => code);
  const explainsEmptiness = codes.includes("mode-nothing-fits") || codes.includes("mode-empty");
  expect(explainsEmptiness).toBe(isEmpty);
  if (isEmpty) expect([plan.cadence, plan.routine, plan.budget.plannedMinutesPerWeek]).toEqual([[], [], 0]);
}

/** Where a value holds a number that JSON does not know, or one that no week, share or count can be. */
function listOddNumbers(value: unknown, path: string): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listOddNumbers(part, `${path}.${key}`));
}

const DAILY: WeeklyHours = [{ days: ["mo", "tu", "we", "th", "fr", "sa", "su"], from: "00:00", to: "23:45" }];
const existing = (channel: ChannelAnswer["channel"], rest: Partial<ChannelAnswer> = {}): ChannelAnswer => ({
  channel,
  state: "active",
  ...rest,
});

describe("answers at the edge", () => {
  const problemCodes = (answers: Answers) =>
    findAnswerProblems(answers)
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);

  test.each<[string, Partial<Answers>, string[]]>([
    ["nobody", { people: [] }, ["people-missing"]],
    ["no hours in which anybody is there", { workingHours: [] }, ["no-working-hours"]],
    ["shares that sum to nothing", { audience: [{ label: "All", zone: "UTC", share: 0 }] }, ["audience-shares-zero"]],
    ["nobody who writes", { audience: [] }, ["audience-missing"]],
    ["goals that weigh nothing", { goals: [{ goal: "leads", weight: 0 }] }, ["goal-weights-zero"]],
    ["a share that is no number", { audience: [{ label: "All", zone: "UTC", share: Number.NaN }] }, ["wrong-shape"]],
  ])("%s: named, each at its field, and no plan", (_, changes, codes) => {
    const answers = someAnswers(changes);
    const found = problemCodes(answers);
    expect(found.length).toBeGreaterThan(0);
    if (!codes.includes("wrong-shape")) expect(found).toEqual(codes);
    expect(isHandled(answers)).toBeUndefined();
  });

  test.each<[string, Partial<Answers>, Plan["mode"]]>([
    ["people with no time at all", { people: [{ name: "Ana", role: "owner", hoursPerWeek: 0 }] }, "nothing-fits"],
    ["a minute a week", { people: [{ name: "Ana", role: "owner", hoursPerWeek: 1 / 60 }] }, "nothing-fits"],
    ["no channels", { channels: [] }, "empty"],
    ["every channel wished away", { channels: CHANNELS.map((channel) => existing(channel, { wish: "no" })) }, "empty"],
    [
      "every channel a must, in an hour",
      {
        channels: CHANNELS.map((channel) => existing(channel, { wish: "must" })),
        people: [{ name: "Ana", role: "owner", hoursPerWeek: 1 }],
      },
      "musts-too-many",
    ],
    [
      "every channel a new must, in two hours",
      {
        channels: CHANNELS.map((channel) => ({ channel, state: "none", wish: "must" })),
        people: [{ name: "Ana", role: "owner", hoursPerWeek: 2 }],
      },
      "musts-too-many",
    ],
    [
      "all customers on the other side of the world",
      { audience: [{ label: "Far", zone: "Pacific/Auckland", share: 1 }] },
      "planned",
    ],
    [
      "a zone that has left out a day",
      {
        business: { name: "Reef", does: "Tours", zone: "Pacific/Apia" },
        audience: [{ label: "Here", zone: "Pacific/Apia", share: 1 }],
      },
      "planned",
    ],
    [
      "fifteen channels with ten thousand messages a week",
      { channels: CHANNELS.slice(0, 15).map((channel) => existing(channel, { messagesPerWeek: 10_000 })) },
      "flood",
    ],
    ["hours of a quarter of an hour", { workingHours: [{ days: ["mo"], from: "09:00", to: "09:15" }] }, "nothing-fits"],
    ["hours of a minute", { workingHours: [{ days: ["su"], from: "23:59", to: "00:00" }] }, "nothing-fits"],
  ])("%s: a plan that says why it is as it is", (_, changes, mode) => {
    expect(isHandled(someAnswers(changes))?.mode).toBe(mode);
  });

  test("next to no messages make no advice worth endlessly much", () => {
    const plan = isHandled(
      someAnswers({
        business: { name: "A small firm", does: "Things that people need", zone: "America/Chicago" },
        workingHours: [{ days: ["we"], from: "00:00", to: "00:30" }],
        audience: [{ label: "Customers", zone: "America/Chicago", share: 1 }],
        goals: [{ goal: "branding", weight: 1 }],
        channels: [
          { channel: "facebook-page", state: "none", messagesPerWeek: 2 },
          existing("instagram-stories", { lastPostOn: "2026-11-22", followers: 0, messagesPerWeek: 5e-324 }),
        ],
        people: [
          {
            name: "Ana",
            role: "owner",
            hoursPerWeek: 0.75,
            hours: [{ days: ["th", "fr"], from: "00:00", to: "00:45" }],
          },
        ],
      }),
    );
    expect(plan?.advice.map(({ kind }) => kind)).toContain("more-hours");
  });

  test("a plan may start on the very day that its zone left out, and in the years before it", () => {
    const answers = someAnswers({
      business: { name: "Reef", does: "Tours", zone: "Pacific/Apia" },
      audience: [{ label: "Over there", zone: "Pacific/Pago_Pago", share: 1 }],
      people: [
        { name: "Ana", role: "owner", hoursPerWeek: 4 },
        { name: "Bo", role: "manager", hoursPerWeek: 4, zone: "Pacific/Pago_Pago" },
      ],
    });
    for (const startsOn of ["2011-12-01", "2011-12-29", "2011-12-30", "2011-12-31"] as const) {
      expect(isHandled({ ...answers, channels: [existing("facebook-page")] }, startsOn)?.mode).toBe("planned");
    }
  });

  test("forty events on one date, and a closure of the whole season", () => {
    const events = Array.from({ length: 40 }, (_, index) => ({
      label: `Event ${index + 1}`,
      from: addDays(STARTS_ON, 30),
      promote: index % 2 === 0,
    }));
    expect(isHandled(someAnswers({ events }))?.mode).toBe("planned");
    const closures = [{ from: STARTS_ON, to: addDays(STARTS_ON, 200), label: "Winter" }];
    expect(isHandled(someAnswers({ events, closures }))?.mode).toBe("planned");
  });

  test("as much as the lists may hold: every channel, twenty people, sixty events, eight regions", () => {
    const zones = [
      "Pacific/Auckland",
      "Asia/Tokyo",
      "Asia/Kolkata",
      "Europe/Berlin",
      "UTC",
      "America/Sao_Paulo",
      "America/Chicago",
      "Pacific/Honolulu",
    ];
    const answers = someAnswers({
      audience: zones.map((zone, index) => ({ label: zone, zone, share: index + 1 })),
      goals: ["branding", "reputation", "public-relations", "community", "service", "research", "leads"].map(
        (goal, index) => ({ goal, weight: index + 1 }),
      ) as Answers["goals"],
      channels: CHANNELS.map((channel) => existing(channel, { followers: 50_000, messagesPerWeek: 30 })),
      people: Array.from({ length: 20 }, (_, index) => ({
        name: `Person ${index + 1}`,
        role: index === 0 ? "owner" : index % 2 === 0 ? "manager" : "contributor",
        hoursPerWeek: 38.5,
        hours: DAILY,
        zone: zones[index % zones.length] ?? "UTC",
      })),
      events: Array.from({ length: 60 }, (_, index) => ({
        label: `Event ${index + 1}`,
        from: addDays(STARTS_ON, 3 * index),
        promote: true,
      })),
    });
    expect(isHandled(answers)?.mode).toBe("planned");
  });
});

// Numbers that a form, a slip of the finger or another program may send.
// JSON has no −0.
const oddNumber = fc
  .oneof(
    fc.constantFrom(
      0,
      -1,
      1e-300,
      1e-9,
      0.1 + 0.2,
      168,
      169,
      1e9,
      1e9 + 1,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ),
    fc.double(),
  )
  .map((number) => (number === 0 ? 0 : number));
const oddText = fc.oneof(
  fc.constantFrom("", " ", "Mars/Olympus", "+02:00", "2026-02-30", "24:00", "__proto__", "\u0000"),
  fc.string(),
);

// Takes any one place of sound answers and puts something odd there; a date, a zone, a number, or nothing at all.
function spoil(value: unknown, way: readonly number[], odd: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== "object" || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return odd;
  const next = spoil(Reflect.get(value, key), rest, odd);
  if (Array.isArray(value)) return value.with(Number(key), next);
  return { ...value, [key]: next };
}

test("one odd value anywhere in sound answers is either named or planned around, never thrown at", () => {
  const odd = fc.oneof(oddNumber, oddText, fc.constantFrom(null, undefined, true, [], {}));
  let refused = 0;
  let planned = 0;
  fc.assert(
    fc.property(
      anyAnswers({ channels: 3, people: 2 }),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      odd,
      (answers, way, value) => {
        const spoilt = spoil(answers, way, value);
        const problems = findAnswerProblems(spoilt);
        expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
        if (hasAnswerErrors(problems)) {
          refused += 1;
          return;
        }
        planned += 1;
        // Nothing was found to be wrong, so it has the shape of answers.
        expect(answersSchema.safeParse(spoilt).success).toBe(true);
        isHandled(spoilt as Answers);
      },
    ),
    { numRuns: 300 },
  );
  expect([refused > 50, planned > 3]).toEqual([true, true]);
});
