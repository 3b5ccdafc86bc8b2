import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, WEEKDAYS } from "./iso-date.ts";
import { daysOfRule } from "./recurrence.ts";
import { REPETITION_UNITS, type Repetition, readRule, toRule } from "./repetition.ts";
import { RRule } from "./rrule.ts";

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
const anyEnd = fc.oneof(
  anyDay.map((on) => ({ on })),
  fc.integer({ min: 1, max: 999 }).map((after) => ({ after })),
);
const anyRepetition: fc.Arbitrary<Repetition> = fc.record(
  {
    unit: fc.constantFrom(...REPETITION_UNITS),
    every: fc.integer({ min: 1, max: 99 }),
    weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    monthly: fc.constantFrom("number" as const, "weekday" as const),
    ends: anyEnd,
  },
  { requiredKeys: ["unit", "every"] },
);

test("what is written is what rrule reads and would write itself", () => {
  fc.assert(
    fc.property(anyRepetition, anyDay, (repetition, firstDay) => {
      const rule = toRule(repetition, firstDay);
      expect(RRule.optionsToString(RRule.parseString(rule))).toBe(`RRULE:${rule}`);
    }),
  );
});

test("what is read is written again as it was, and falls on the same days", () => {
  fc.assert(
    fc.property(anyRepetition, anyDay, (repetition, firstDay) => {
      const rule = toRule(repetition, firstDay);
      const read = readRule(rule, firstDay);
      expect(read && toRule(read, firstDay)).toBe(rule);
      const year = { firstDay, from: firstDay, to: addDays(firstDay, 365), most: 20 };
      expect(daysOfRule(toRule({ ...repetition, ...read }, firstDay), year)).toEqual(daysOfRule(rule, year));
    }),
  );
});

test("a rule that nothing here wrote is not read", () => {
  const others = [
    "INTERVAL=0",
    "INTERVAL=1",
    "INTERVAL=NaN",
    "COUNT=0",
    "COUNT=x",
    "UNTIL=20270231T000000Z",
    "WKST=SU",
    "X",
  ];
  for (const other of others) expect(readRule(`FREQ=DAILY;${other}`, "2026-11-24"), other).toBeUndefined();
});
