import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { type ClockChange, listClockChanges } from "../testing/list-clock-changes.ts";
import { offsetMinutesAt } from "../testing/offset-by-intl.ts";
import { addDays, type IsoDate, WEEKDAYS } from "./iso-date.ts";
import type { LocalTime } from "./local-time.ts";
import { occurrencesBetween, weeklyRule } from "./recurrence.ts";
import { makeZoneClock } from "./zone-clock.ts";
import { instantOf, settleWallTime, type TimeZoneId, wallTimeAt } from "./zoned.ts";

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;

const zones = Intl.supportedValuesOf("timeZone");
const changes = zones.flatMap((zone) => listClockChanges(zone, { from: 2026, to: 2036 }));

/** A wall time written as if it were UTC. */
function wallOf(wallMs: number): { date: IsoDate; time: LocalTime } {
  const text = new Date(wallMs).toISOString();
  return { date: text.slice(0, 10) as IsoDate, time: text.slice(11, 16) as LocalTime };
}

// The moment that a wall time around a change means: of two the first, of none the one that is as long after the gap's
// beginning as the wall time pretends.
function momentOf(wallMs: number, { epochMs, offsetBefore, offsetAfter }: ClockChange): number {
  const byOld = wallMs - offsetBefore * MINUTE_MS;
  const byNew = wallMs - offsetAfter * MINUTE_MS;
  return byOld >= epochMs && byNew >= epochMs ? byNew : byOld;
}

/** Every quarter hour on the wall from an hour before what a change skips or repeats to an hour after it. */
function wallsAround({ epochMs, offsetBefore, offsetAfter }: ClockChange): number[] {
  const edges = [offsetBefore, offsetAfter].map((offset) => epochMs + offset * MINUTE_MS);
  const from = Math.floor(Math.min(...edges) / QUARTER_MS) * QUARTER_MS - HOUR_MS;
  const to = Math.max(...edges) + HOUR_MS;
  return Array.from({ length: Math.ceil((to - from) / QUARTER_MS) }, (_, index) => from + index * QUARTER_MS);
}

describe("every zone, every change of its clock from 2026 to 2036", () => {
  test("a skipped time moves on by the gap and says so, of a repeated one the first counts, all others stay", {
    timeout: 240_000,
  }, () => {
    let walls = 0;
    for (const change of changes) {
      const clock = makeZoneClock(change.zone);
      for (const wallMs of wallsAround(change)) {
        const wall = { ...wallOf(wallMs), zone: change.zone };
        const moment = momentOf(wallMs, change);
        const settledMs = moment + offsetMinutesAt(change.zone, moment) * MINUTE_MS;
        const instant = new Date(moment).toISOString().replace(".000Z", "Z");
        walls += 1;
        const ours = {
          instant: instantOf(wall),
          byClock: clock.instantOf(wall.date, wall.time),
          settled: settleWallTime(wall),
        };
        const expected = {
          instant,
          byClock: instant,
          settled: { ...wallOf(settledMs), zone: change.zone, movedByMinutes: (settledMs - wallMs) / MINUTE_MS },
        };
        // Comparing text is many times quicker than walking through the objects.
        if (JSON.stringify(ours) !== JSON.stringify(expected)) expect({ wall, ...ours }).toEqual({ wall, ...expected });
      }
    }
    const gaps = changes.filter(({ offsetBefore, offsetAfter }) => offsetAfter > offsetBefore).length;
    // biome-ignore lint/suspicious/noConsole: how much was compared is part of the result.
    console.info(
      `${zones.length} zones, ${gaps} gaps and ${changes.length - gaps} folds of ${new Set(changes.map(({ zone }) => zone)).size} zones, ${walls} wall times`,
    );
    expect(gaps).toBeGreaterThan(500);
    expect(changes.length - gaps).toBeGreaterThan(500);
  });

  test("a daily rule keeps its wall time on all days around the change, also where that day skips or repeats it", {
    timeout: 240_000,
  }, () => {
    const rule = weeklyRule(WEEKDAYS);
    for (const change of changes) {
      const skipped = wallOf(change.epochMs + Math.min(change.offsetBefore, change.offsetAfter) * MINUTE_MS);
      const [from, to] = [addDays(skipped.date, -2), addDays(skipped.date, 2)];
      const dates = occurrencesBetween(rule, { from, to, anchor: addDays(from, -700) });
      expect(dates).toHaveLength(5);
      const shown = dates
        .filter((date) => date !== skipped.date)
        .map((date) => wallByIntl(instantOf({ date, time: skipped.time, zone: change.zone }), change.zone));
      const kept = dates.filter((date) => date !== skipped.date).map((date) => `${date} ${skipped.time}`);
      if (shown.join() !== kept.join()) expect({ change, shown }).toEqual({ change, shown: kept });
    }
  });
});

function wallByIntl(instant: string, zone: TimeZoneId): string {
  const epochMs = Date.parse(instant);
  const { date, time } = wallOf(epochMs + offsetMinutesAt(zone, epochMs) * MINUTE_MS);
  return `${date} ${time}`;
}

test("in every zone rules give the same moments as another library, over a change of clocks and in what it repeats", {
  timeout: 240_000,
}, () => {
  const rule = weeklyRule(["mo", "we", "sa", "su"]);
  let moments = 0;
  for (const [index, zone] of zones.entries()) {
    const own = changes.filter((change) => change.zone === zone);
    const change = own[index % Math.max(1, own.length)];
    const changeMs = change?.epochMs ?? Date.UTC(2028, 1, 29);
    // Half an hour before the first wall time that is skipped or repeated, or in the middle of what is repeated: the other
    // library leaves out what is skipped.
    const repeats = change !== undefined && change.offsetAfter < change.offsetBefore;
    const edgeMs = changeMs + Math.min(change?.offsetBefore ?? 0, change?.offsetAfter ?? 0) * MINUTE_MS;
    const { date, time } = wallOf(edgeMs + (repeats && index % 2 === 0 ? 15 : -30) * MINUTE_MS);
    const from = addDays(date, -9);
    const to = addDays(date, 9);
    const ours = occurrencesBetween(rule, { from, to, anchor: from }).map((day) =>
      instantOf({ date: day, time, zone }),
    );
    const [first] = occurrencesBetween(rule, { from, to, anchor: from });
    const stamp = `${first?.replaceAll("-", "")}T${time.replace(":", "")}00`;
    const theirs = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${stamp}\nRRULE:${rule}` })
      .between(new Date(`${addDays(from, -2)}T00:00:00Z`), new Date(`${addDays(to, 3)}T00:00:00Z`), true)
      .map((moment) => moment.toInstant().toString())
      .filter((instant) => wallTimeAt(instant, zone).date <= to);
    moments += ours.length;
    if (ours.join() !== theirs.join()) expect({ zone, ours }).toEqual({ zone, ours: theirs });
  }
  expect(moments).toBeGreaterThan(9 * zones.length);
});

test("a day that a zone left out moves every time of it to the next", () => {
  // Samoa went from 29 to 31 December 2011, to the other side of the date line.
  const zone = "Pacific/Apia";
  const settled = settleWallTime({ date: "2011-12-30", time: "09:15", zone });
  expect(settled).toEqual({ date: "2011-12-31", time: "09:15", zone, movedByMinutes: 1440 });
  expect(instantOf({ date: "2011-12-30", time: "09:15", zone })).toBe("2011-12-30T19:15:00Z");
  expect(makeZoneClock(zone).instantOf("2011-12-30", "09:15")).toBe("2011-12-30T19:15:00Z");
  expect(makeZoneClock(zone).instantOf("2011-12-29", "23:45")).toBe("2011-12-30T09:45:00Z");
});
