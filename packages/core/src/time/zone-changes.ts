import { Temporal } from "temporal-polyfill";
import type { DateRange, IsoDate } from "./iso-date.ts";
import type { LocalTime } from "./local-time.ts";
import type { TimeZoneId } from "./zoned.ts";

/** A moment at which a zone's clock is put forward or back. */
export type ZoneChange = {
  /** The day that the clock showed as it was changed. */
  readonly date: IsoDate;
  /** The time that it showed as it was changed, to the minute. */
  readonly time: LocalTime;
  /** Minutes ahead of UTC until then. */
  readonly minutesBefore: number;
  /** Minutes ahead of UTC from then on. */
  readonly minutesAfter: number;
};

/** How a zone's clock stands, and when it is changed. */
export type ZoneClockCourse = {
  /** Minutes ahead of UTC at the start of the first day. */
  readonly minutesAtStart: number;
  /** In order of time. */
  readonly changes: readonly ZoneChange[];
};

/** How a zone's clock stands at the start of a range of days, in minutes ahead of UTC, and its changes until the end. */
export function listZoneChanges(zone: TimeZoneId, range: DateRange): ZoneClockCourse {
  const start = Temporal.PlainDate.from(range.from).toZonedDateTime(zone);
  const changes: ZoneChange[] = [];
  let before = start;
  for (let change = nextOf(start); change !== null; change = nextOf(change)) {
    const shown = change
      .toInstant()
      .toZonedDateTimeISO("UTC")
      .add({ minutes: minutesOf(before) })
      .toPlainDateTime();
    if (shown.toPlainDate().toString() > range.to) break;
    changes.push({
      date: shown.toPlainDate().toString() as IsoDate,
      time: shown.toPlainTime().toString({ smallestUnit: "minute" }) as LocalTime,
      minutesBefore: minutesOf(before),
      minutesAfter: minutesOf(change),
    });
    before = change;
  }
  return { minutesAtStart: minutesOf(start), changes };
}

function nextOf(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return moment.getTimeZoneTransition("next");
}

function minutesOf({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return offsetNanoseconds / 60_000_000_000;
}
