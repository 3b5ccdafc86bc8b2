import * as fc from "fast-check";
import type { Answers, Audience, BigDate, ChannelAnswer, Closure, Person, WeeklyHours } from "../answers/answers.ts";
import { CHANNELS, type Channel, GOALS } from "../facts/vocabulary.ts";
import { addDays, type DateRange, type IsoDate, WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";

/** The Monday on which plans of the tests start. */
export const STARTS_ON: IsoDate = "2026-11-23";

const ZONES = [
  "America/Chicago",
  "America/New_York",
  "Europe/London",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Sydney",
  "Pacific/Auckland",
  "UTC",
] as const;
const NAMES = ["Ana", "Bo", "Cem"] as const;

const zone: fc.Arbitrary<string> = fc.constantFrom(...ZONES);

/** Working hours of any shape: several a day, past midnight, on the quarter hour; never of no length. */
export const anyWeeklyHours: fc.Arbitrary<WeeklyHours> = fc.array(
  fc
    .record({
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      fromQuarter: fc.integer({ min: 0, max: 95 }),
      lengthQuarters: fc.integer({ min: 2, max: 60 }),
    })
    .map(({ days, fromQuarter, lengthQuarters }) => ({
      days,
      from: timeAtMinute(fromQuarter * 15),
      to: timeAtMinute((fromQuarter + lengthQuarters) * 15),
    })),
  { minLength: 1, maxLength: 3 },
);

const pastDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 1, max: 1500 }).map((days) => addDays(STARTS_ON, -days));
const comingDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 200 }).map((days) => addDays(STARTS_ON, days));

const existingChannel = fc.record(
  {
    state: fc.constantFrom("active" as const, "idle" as const, "abandoned" as const),
    wish: fc.constantFrom("must" as const, "may" as const, "may" as const, "no" as const),
    lastPostOn: pastDay,
    lastReplyOn: pastDay,
    followers: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 3000, max: 30_000 })),
    messagesPerWeek: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 80, noNaN: true })),
    unanswered: fc.integer({ min: 0, max: 60 }),
    unansweredOn: pastDay,
  },
  { requiredKeys: ["state"] },
);
const newChannel = fc.record(
  {
    state: fc.constant("none" as const),
    wish: fc.constantFrom("must" as const, "may" as const, "no" as const),
    messagesPerWeek: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ["state"] },
);

function anyChannels(most: number): fc.Arbitrary<ChannelAnswer[]> {
  return fc
    .uniqueArray(fc.constantFrom<Channel>(...CHANNELS), { minLength: 1, maxLength: most })
    .chain((channels) =>
      fc.tuple(
        ...channels.map((channel) => fc.oneof(existingChannel, newChannel).map((rest) => ({ channel, ...rest }))),
      ),
    );
}

const days: fc.Arbitrary<DateRange> = fc
  .tuple(comingDay, fc.integer({ min: 0, max: 10 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

const closure: fc.Arbitrary<Closure> = days.map((range) => ({ ...range, label: "Closed" }));

const person = fc.record(
  {
    role: fc.constantFrom("owner" as const, "manager" as const, "contributor" as const),
    hoursPerWeek: fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      fc.integer({ min: 6, max: 240 }).map((fiveMinutes) => fiveMinutes / 12),
      fc.constantFrom(0, 20, 38.5),
    ),
    hours: anyWeeklyHours,
    zone,
    trained: fc.boolean(),
    away: fc.array(days, { maxLength: 2 }),
  },
  { requiredKeys: ["role", "hoursPerWeek"] },
);

function anyPeople(most: number): fc.Arbitrary<Person[]> {
  return fc
    .array(person, { minLength: 1, maxLength: most })
    .map((people) => people.map((each, index) => ({ name: NAMES[index] ?? `Person ${index + 1}`, ...each })));
}

const anyAudience: fc.Arbitrary<Audience[]> = fc
  .array(fc.record({ zone, share: fc.integer({ min: 1, max: 10 }) }), { minLength: 1, maxLength: 3 })
  .map((groups) => groups.map((group, index) => ({ label: `Customers ${index + 1}`, ...group })));

const bigDate: fc.Arbitrary<BigDate> = fc
  .record({ from: comingDay, days: fc.integer({ min: 0, max: 10 }), promote: fc.boolean() })
  .map(({ from, days, promote }) => ({ label: `Event of ${from}`, from, to: addDays(from, days), promote }));

const limits = fc.record(
  {
    promoShareMax: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    moneyPerMonth: fc.integer({ min: 0, max: 500 }),
  },
  { requiredKeys: [] },
);

/** Answers without an error, small enough to be planned quickly; `channels` and `people` are the most there may be. */
export function anyAnswers(most: { readonly channels?: number; readonly people?: number } = {}): fc.Arbitrary<Answers> {
  return fc.record(
    {
      business: zone.map((businessZone) => ({
        name: "A small firm",
        does: "Things that people need",
        zone: businessZone,
      })),
      workingHours: anyWeeklyHours,
      closures: fc.array(closure, { maxLength: 2 }),
      audience: anyAudience,
      goals: fc.uniqueArray(fc.record({ goal: fc.constantFrom(...GOALS), weight: fc.integer({ min: 1, max: 100 }) }), {
        minLength: 1,
        maxLength: GOALS.length,
        selector: ({ goal }) => goal,
      }),
      channels: anyChannels(most.channels ?? 7),
      people: anyPeople(most.people ?? 2),
      events: fc.uniqueArray(bigDate, { maxLength: 2, selector: ({ label }) => label }),
      limits,
    },
    { requiredKeys: ["business", "workingHours", "audience", "goals", "channels", "people"] },
  );
}
