import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Closure } from "../answers/answers.ts";
import { anyWeeklyHours } from "../testing/any-answers.ts";
import { openMinutes } from "../testing/count-open-minutes.ts";
import { listClockChanges } from "../testing/list-clock-changes.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { type BusinessHours, makeReplyClock } from "./reply-clock.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WATCHED_MINUTES = 6 * 1440;

const zones = Intl.supportedValuesOf("timeZone");
const changes = zones.flatMap((zone) => listClockChanges(zone, { from: 2026, to: 2036 }));

const someHours = (zone: string, hours: Partial<BusinessHours> = {}): BusinessHours => ({
  business: { name: "Any", does: "Anything", zone },
  workingHours: [],
  ...hours,
});

/** A business of any zone on days around a change of its clock, or on any others where it has none. */
const anyBusiness = fc
  .record({
    change: fc.oneof(fc.constantFrom(...changes), fc.constantFrom(...zones)),
    workingHours: anyWeeklyHours,
    day: fc.integer({ min: 0, max: 3650 }),
    daysBefore: fc.integer({ min: 0, max: 3 }),
    minuteOfDay: fc.integer({ min: 0, max: 1439 }),
    closed: fc.array(fc.record({ day: fc.integer({ min: -1, max: 6 }), length: fc.integer({ min: 0, max: 2 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ change, workingHours, day, daysBefore, minuteOfDay, closed }) => {
    const near = typeof change === "string" ? Date.UTC(2026, 0, 1) + day * DAY_MS : change.epochMs;
    const since = Math.floor((near - daysBefore * DAY_MS) / DAY_MS) * DAY_MS + minuteOfDay * MINUTE_MS;
    const firstDay = new Date(since).toISOString().slice(0, 10) as IsoDate;
    const closures = closed.map(({ day: from, length }): Closure => {
      return { from: addDays(firstDay, from), to: addDays(firstDay, from + length), label: "Away" };
    });
    const zone = typeof change === "string" ? change : change.zone;
    return { hours: someHours(zone, { workingHours, closures }), since };
  });

const instant = (epochMs: number) => new Date(epochMs).toISOString().replace(".000Z", "Z");

const SLOW_MACHINE_MS = 60_000;

describe("a clock of opening hours", () => {
  test("in every zone and around every change of clocks it counts what going through minute by minute counts", {
    timeout: SLOW_MACHINE_MS,
  }, () => {
    fc.assert(
      fc.property(anyBusiness, fc.integer({ min: 1, max: 1500 }), ({ hours, since }, minutes) => {
        const isOpen = openMinutes(hours, { from: since, minutes: WATCHED_MINUTES });
        const clock = makeReplyClock(hours, "working");
        const counted = clock.between(instant(since), instant(since + WATCHED_MINUTES * MINUTE_MS));
        expect(counted.reduce((sum, day) => sum + day.minutes, 0)).toBe(isOpen.filter(Boolean).length);

        const passes = isOpen.flatMap((open, minute) => (open ? [minute] : []))[minutes - 1];
        if (passes === undefined) return;
        expect(clock.after(instant(since), minutes)).toBe(instant(since + (passes + 1) * MINUTE_MS));
        const goesOn = isOpen.indexOf(true, passes + 1);
        if (goesOn >= 0) expect(clock.until(instant(since), minutes)).toBe(instant(since + goesOn * MINUTE_MS));
      }),
      { numRuns: 1500 },
    );
  });

  test("what it says is owed after some minutes lies exactly so many counted minutes away", () => {
    fc.assert(
      fc.property(
        anyBusiness,
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom("wall" as const, "working" as const),
        ({ hours, since }, minutes, counts) => {
          const clock = makeReplyClock(hours, counts);
          const due = clock.after(instant(since), minutes);
          fc.pre(due !== undefined);
          const counted = clock.between(instant(since), due ?? "");
          expect(counted.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
        },
      ),
    );
  });

  test("whoever writes later is never owed an answer sooner", () => {
    fc.assert(
      fc.property(anyBusiness, fc.nat(3000), fc.integer({ min: 1, max: 3000 }), ({ hours, since }, later, minutes) => {
        const clock = makeReplyClock(hours, "working");
        const [first, second] = [since, since + later * MINUTE_MS].map((at) => clock.after(instant(at), minutes));
        if (first !== undefined && second !== undefined) expect(first <= second).toBe(true);
      }),
    );
  });
});
