import * as fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { expect, test } from "vitest";
import { addDays, WEEKDAYS } from "./iso-date.ts";
import { timeAtMinute } from "./local-time.ts";
import { occurrencesBetween, weeklyRule } from "./recurrence.ts";
import { instantOf } from "./zoned.ts";

const ZONES = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"];

test("rules give the same instants as another library, over changes of clocks, between 5 and 22 o'clock", () => {
  const inputs = fc.record({
    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    everyWeeks: fc.constantFrom(1, 2, 4),
    zone: fc.constantFrom(...ZONES),
    // Where a clock skips an hour the other library leaves the occurrence out; ours moves it on.
    minute: fc.integer({ min: 5 * 60, max: 22 * 60 }),
    start: fc.integer({ min: 0, max: 700 }),
    later: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(inputs, ({ days, everyWeeks, zone, minute, start, later }) => {
      const rule = weeklyRule(days, everyWeeks);
      const time = timeAtMinute(minute);
      const anchor = addDays("2026-01-05", start);
      const from = addDays(anchor, later);
      const to = addDays(from, 70);
      const ours = occurrencesBetween(rule, { from, to, anchor }).map((date) => instantOf({ date, time, zone }));
      const [first] = occurrencesBetween(rule, { from: anchor, to: addDays(anchor, 40), anchor });
      if (first === undefined) return;
      const stamp = `${first.replaceAll("-", "")}T${time.replace(":", "")}00`;
      const other = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${stamp}\nRRULE:${rule}` });
      const theirs = other
        .between(
          new Date(instantOf({ date: from, time: "00:00", zone })),
          new Date(instantOf({ date: to, time: "23:59", zone })),
          true,
        )
        .map((moment) => moment.toInstant().toString());
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 60 },
  );
});
