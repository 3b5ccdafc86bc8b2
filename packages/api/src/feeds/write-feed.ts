import { addDays, type IsoDate, instantOf, laterOf, wallTimeAt } from "@porchlight/core";
import ical, { escape as escapeText, type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { ClosedDays, FeedEvent, Moment, Stretch } from "./feed-event.ts";
import { writeZone } from "./write-zone.ts";

const PRODUCT = "//Porchlight//Porchlight//EN";
/** How often programs may ask anew; most of them go by a time of their own. */
const REFRESH_SECONDS = 3600;
/** Rules go on without an end, so a clock is told some years ahead. */
const YEARS_AHEAD = 5;
const MINUTE_MS = 60_000;

type FeedToWrite = {
  readonly name: string;
  readonly events: readonly FeedEvent[];
  readonly today: IsoDate;
};

/** Writes events as iCalendar (RFC 5545), the same for the same events. */
export function writeFeed({ name, events, today }: FeedToWrite): string {
  const clocks = {
    from: firstYearOf(events, today),
    to: `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31` as IsoDate,
  };
  const calendar = ical({
    // Names are written as they are given, unlike all other texts.
    name: escapeText(printable(name), false),
    prodId: PRODUCT,
    ttl: REFRESH_SECONDS,
    timezone: { name: null, generator: (zone) => writeZone(zone, clocks) },
  });
  for (const event of events) calendar.createEvent(toEventData(event));
  return `${calendar.toString()}\r\n`;
}

function firstYearOf(events: readonly FeedEvent[], today: IsoDate): IsoDate {
  const [first = today] = [today, ...events.map(({ when }) => firstDayOf(when))].toSorted();
  return `${Number(first.slice(0, 4)) - 1}-01-01` as IsoDate;
}

function firstDayOf(when: FeedEvent["when"]): string {
  if (when.kind === "days") return when.from;
  return when.kind === "moment" ? when.startsAt : when.date;
}

function toEventData({ when, ...event }: FeedEvent): ICalEventData {
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(event.changedAt),
    lastModified: new Date(event.changedAt),
    summary: printable(event.title),
    description: printable(event.text),
    status: event.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    ...(event.link === undefined ? {} : { url: event.link }),
    ...timesOf(when),
  };
}

function timesOf(when: FeedEvent["when"]): Pick<ICalEventData, "allDay" | "start" | "end" | "timezone" | "repeating"> {
  if (when.kind === "days") return wholeDays(when);
  return when.kind === "moment" ? momentOf(when) : stretchOf(when);
}

function momentOf({ startsAt, minutes }: Moment): Pick<ICalEventData, "start" | "end"> {
  const startMs = Date.parse(startsAt);
  return { start: new Date(startMs), end: new Date(startMs + minutes * MINUTE_MS) };
}

function wholeDays({ from, to }: ClosedDays): Pick<ICalEventData, "allDay" | "start" | "end"> {
  return {
    allDay: true,
    start: Temporal.PlainDate.from(from),
    end: Temporal.PlainDate.from(addDays(laterOf(from, to), 1)),
  };
}

function stretchOf({
  date,
  time,
  zone,
  minutes,
  repeats,
}: Stretch): Pick<ICalEventData, "start" | "end" | "timezone" | "repeating"> {
  const endsAt = new Date(Date.parse(instantOf({ date, time, zone })) + minutes * MINUTE_MS).toISOString();
  const end = wallTimeAt(endsAt, zone);
  return {
    start: Temporal.PlainDateTime.from(`${date}T${time}`),
    end: Temporal.PlainDateTime.from(`${end.date}T${end.time}`),
    timezone: zone,
    ...(repeats === undefined ? {} : { repeating: [`RRULE:${repeats.rule}`, ...except(repeats.except)].join("\r\n") }),
  };

  function except(days: readonly IsoDate[]): string[] {
    if (days.length === 0) return [];
    const moments = days.map((day) => `${day.replaceAll("-", "")}T${time.replace(":", "")}00`);
    return [`EXDATE;TZID=${zone}:${moments.join(",")}`];
  }
}

/** A text without what no calendar may hold: signs that control a terminal, and halves of signs. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}
