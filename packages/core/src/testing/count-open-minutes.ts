import type { BusinessHours } from "../conversations/reply-clock.ts";
import { addDays, type IsoDate, isWithin, weekdayOf } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import { offsetMinutesAt } from "./offset-by-intl.ts";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/**
 * Whether each minute of a range counts, gone through one by one on Intl's clock: `true` at the place of a minute in which the
 * business is open. `from` is a whole minute in milliseconds since 1970.
 */
export function openMinutes(
  hours: BusinessHours,
  range: { readonly from: number; readonly minutes: number },
): boolean[] {
  const isOpen = new Array<boolean>(range.minutes).fill(false);
  const first = dateAt(range.from - 2 * DAY_MINUTES * MINUTE_MS);
  for (let day = 0; day < range.minutes / DAY_MINUTES + 4; day += 1) {
    const date = addDays(first, day);
    if ((hours.closures ?? []).some((closure) => isWithin(date, closure))) continue;
    for (const { days, from, to } of hours.workingHours) {
      if (!days.includes(weekdayOf(date)) || from === to) continue;
      const end = minuteOfDay(to) > minuteOfDay(from) ? date : addDays(date, 1);
      const start = momentOf(`${date}T${from}`, hours.business.zone);
      const stop = momentOf(`${end}T${to}`, hours.business.zone);
      for (let moment = start; moment < stop; moment += MINUTE_MS) {
        const place = (moment - range.from) / MINUTE_MS;
        if (place >= 0 && place < range.minutes) isOpen[place] = true;
      }
    }
  }
  return isOpen;
}

function dateAt(epochMs: number): IsoDate {
  return new Date(epochMs).toISOString().slice(0, 10) as IsoDate;
}

/** The first minute whose clock shows the wall time; where it is skipped, the time that the old clock would have shown. */
export function momentOf(wall: string, zone: TimeZoneId): number {
  const wallMs = Date.parse(`${wall}Z`);
  const shown = (moment: number) => moment + offsetMinutesAt(zone, moment) * MINUTE_MS;
  const byOffset = [-DAY_MINUTES, DAY_MINUTES].map((away) => {
    const offset = offsetMinutesAt(zone, wallMs + away * MINUTE_MS);
    return wallMs - offset * MINUTE_MS;
  });
  const [byOld = wallMs, byNew = wallMs] = byOffset;
  return [byOld, byNew].filter((moment) => shown(moment) === wallMs).sort((a, b) => a - b)[0] ?? byOld;
}
