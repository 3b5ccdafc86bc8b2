import { datesBetween, instantOf, type TimeZoneId } from "@porchlight/core";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeZone } from "./write-zone.ts";

const YEARS = { from: "2026-01-01", to: "2029-12-31" } as const;
const rulesOf = (zone: TimeZoneId) => writeZone(zone, YEARS).match(/RRULE:.*/g) ?? [];

test("a clock that is changed by a yearly rule is told by the rule", () => {
  expect(rulesOf("Europe/London")).toEqual([
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  ]);
  expect(rulesOf("America/Chicago")).toEqual([
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  ]);
});

test("a clock that is changed by no such rule is told change by change", () => {
  const long = { from: "2026-01-01", to: "2035-12-31" } as const;
  const written = writeZone("Asia/Jerusalem", long);

  expect(written).not.toContain("RRULE");
  expect(written.match(/^DTSTART/gm)).toHaveLength(21);
});

test("in every zone a reader's clock stands as ours does, on one day of every other week at noon", {
  timeout: 60_000,
}, () => {
  const days = datesBetween(YEARS).filter((_, index) => index % 14 === 0);
  const wrong: string[] = [];
  let looks = 0;
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const clock = readerOf(zone);
    for (const date of days) {
      const noon = ICAL.Time.fromDateTimeString(`${date}T12:00:00`);
      const ours = (Date.parse(`${date}T12:00:00Z`) - Date.parse(instantOf({ date, time: "12:00", zone }))) / 1000;
      looks += 1;
      if (clock.utcOffset(noon) !== ours) wrong.push(`${zone} ${date}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(looks).toBeGreaterThan(400 * 100);
});

function readerOf(zone: TimeZoneId): ICAL.Timezone {
  const text = `BEGIN:VCALENDAR\r\n${writeZone(zone, YEARS)}\r\nEND:VCALENDAR`;
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vtimezone");
  if (component === null) throw new Error(`no clock for ${zone}`);
  return new ICAL.Timezone(component);
}
