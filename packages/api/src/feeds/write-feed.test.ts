import fc from "fast-check";
import { expect, test } from "vitest";
import { eventsOf } from "../testing/read-feed.ts";
import type { FeedEvent } from "./feed-event.ts";
import { writeFeed } from "./write-feed.ts";

const TODAY = "2026-11-22";

function anEvent(changes: Partial<FeedEvent> = {}): FeedEvent {
  return {
    uid: "post-1@porchlight",
    sequence: 1,
    changedAt: "2026-11-22T12:00:00Z",
    title: "New boiler",
    text: "What to ask before you buy.",
    isTentative: false,
    isBusy: false,
    when: { kind: "stretch", date: "2026-11-23", time: "09:00", zone: "Europe/London", minutes: 15 },
    ...changes,
  };
}

const linesOf = (text: string) => text.split("\r\n");

test("an event is written with its clock, and with the moment of its last change in UTC", () => {
  const text = writeFeed({ name: "Bakery", events: [anEvent()], today: TODAY });
  expect(linesOf(text.slice(text.indexOf("BEGIN:VEVENT")))).toEqual([
    "BEGIN:VEVENT",
    "UID:post-1@porchlight",
    "SEQUENCE:1",
    "DTSTAMP:20261122T120000Z",
    "DTSTART;TZID=Europe/London:20261123T090000",
    "DTEND;TZID=Europe/London:20261123T091500",
    "SUMMARY:New boiler",
    "TRANSP:TRANSPARENT",
    "DESCRIPTION:What to ask before you buy.",
    "STATUS:CONFIRMED",
    "LAST-MODIFIED:20261122T120000Z",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("what lasts past a change of clocks ends when so many minutes have passed", () => {
  const when = { kind: "stretch", date: "2027-03-28", time: "00:30", zone: "Europe/London", minutes: 60 } as const;
  const [event] = eventsOf(writeFeed({ name: "Bakery", events: [anEvent({ when })], today: TODAY }));
  expect(event?.endDate.toString()).toBe("2027-03-28T02:30:00");
});

test("days off are whole days, the last one in", () => {
  const when = { kind: "days", from: "2026-12-24", to: "2026-12-26" } as const;
  const text = writeFeed({ name: "Bakery", events: [anEvent({ when })], today: TODAY });
  expect(linesOf(text)).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"]));
  expect(text).not.toContain("VTIMEZONE");
});

test.each([
  "New\r\nBEGIN:VEVENT\r\nUID:evil",
  "a;b,c\\d\\n:e\"f'g",
  "\u2028 \u2029 \u0085 tab\tend",
  "Café 🥐 日本語 👩‍👩‍👧 \u202eright to left",
  "ä".repeat(5000),
  "{{business}} $t(feed.look)",
])("a title of hostile signs comes out as it went in: %j", (title) => {
  const text = writeFeed({ name: title, events: [anEvent({ title, text: title })], today: TODAY });
  const events = eventsOf(text);
  const read = title.replaceAll("\r\n", "\n");
  expect(events.map(({ summary, description, uid }) => ({ summary, description, uid }))).toEqual([
    { summary: read, description: read, uid: "post-1@porchlight" },
  ]);
  expect(Math.max(...linesOf(text).map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test("whatever the texts hold, there are as many events, properties and names as were written", () => {
  const plain = countsOf(writeFeed({ name: "a", events: [anEvent({ link: "http://127.0.0.1/" })], today: TODAY }));
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("\r", "\n", "\0", ":", ";", "\\", "=", "X", "\ud800") }),
  );
  fc.assert(
    fc.property(anyText, anyText, anyText, (name, title, text) => {
      const written = writeFeed({
        name: `a${name}`,
        events: [anEvent({ title, text: `a${text}`, link: "http://127.0.0.1/" })],
        today: TODAY,
      });
      expect(countsOf(written)).toEqual(plain);
      expect(written).not.toMatch(/[^\r]\n|\r[^\n]/);
      expect(written).not.toContain("\0");
    }),
    { numRuns: 100 },
  );
});

function countsOf(text: string): Record<string, number> {
  const names = text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => line.split(/[:;]/)[0] ?? "");
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]));
}
