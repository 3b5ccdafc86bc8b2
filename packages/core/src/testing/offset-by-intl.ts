import type { IsoDate } from "../time/iso-date.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Minutes that a zone's clock is ahead of UTC around noon of a day, read off Intl's own clock. */
export function offsetMinutesByIntl(zone: TimeZoneId, date: IsoDate): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  // The zone's own noon lies up to 14 hours from that of UTC.
  return offsetMinutesAt(zone, noon - offsetMinutesAt(zone, noon) * 60_000);
}

const clocks = new Map<TimeZoneId, Intl.DateTimeFormat>();

/** Minutes that a zone's clock is ahead of UTC at a moment; whole seconds of old zones become fractions. */
export function offsetMinutesAt(zone: TimeZoneId, epochMs: number): number {
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  const part = Object.fromEntries(clock.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epochMs / 1000) * 1000) / 60_000;
}

function clockOf(zone: TimeZoneId): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}
