import type { DateRange, IsoDate, LocalTime, TimeZoneId } from "@porchlight/core";
import ICAL from "ical.js";

/** One occurrence of an event as a calendar program shows it. */
export type ShownEvent = {
  readonly uid: string;
  readonly title: string;
  /** Moments in milliseconds since 1970, by the clocks that the calendar itself describes. */
  readonly startMs: number;
  readonly endMs: number;
  readonly zone: TimeZoneId;
  readonly wall: `${IsoDate} ${LocalTime}`;
};

/** Every event of a calendar as it is written. */
export function eventsOf(text: string): ICAL.Event[] {
  return calendarOf(text)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
}

/** What a calendar program shows on the days of a range, each day on the event's own clock; whole days are left out. */
export function expandFeed(text: string, { from, to }: DateRange): ShownEvent[] {
  return eventsOf(text)
    .filter(({ startDate }) => !startDate.isDate)
    .flatMap((event) => occurrencesOf(event, { from, to }));
}

function occurrencesOf(event: ICAL.Event, { from, to }: DateRange): ShownEvent[] {
  const shown: ShownEvent[] = [];
  const iterator = event.iterator();
  for (let start = iterator.next(); start && dayOf(start) <= to; start = iterator.next()) {
    if (dayOf(start) >= from) shown.push(show(event, start));
    if (!event.isRecurring()) break;
  }
  return shown;
}

function show(event: ICAL.Event, start: ICAL.Time): ShownEvent {
  const { endDate } = event.getOccurrenceDetails(start);
  return {
    uid: event.uid,
    title: event.summary,
    startMs: start.toUnixTime() * 1000,
    endMs: endDate.toUnixTime() * 1000,
    zone: start.zone?.tzid ?? "",
    wall: `${dayOf(start)} ${start.toString().slice(11, 16) as LocalTime}`,
  };
}

function dayOf(time: ICAL.Time): IsoDate {
  return time.toString().slice(0, 10) as IsoDate;
}

function calendarOf(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // A reader keeps the clocks that it was told first; every calendar here is read by its own.
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}
