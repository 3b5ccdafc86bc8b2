import type { Check } from "../coverage/check.ts";
import { type IsoDate, WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { weekdaysOf } from "../time/recurrence.ts";
import { DAY_MINUTES, minutesToBusinessClock, onWeekRing } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import type { RoutineBlock } from "./routine-block.ts";

/**
 * The looks at the inbox that a routine really has, in the order of the week, and the minutes of the longest: what a promise
 * rests on.
 */
export function checksInRoutine(
  routine: readonly RoutineBlock[],
  clock: { readonly businessZone: TimeZoneId; readonly startsOn: IsoDate },
): { readonly checks: readonly Check[]; readonly blockMinutes: number } {
  const looks = routine.filter(({ isLook }) => isLook);
  const checks = looks.flatMap((block) => checksOf(block, clock)).sort((a, b) => a.minuteOfWeek - b.minuteOfWeek);
  return { checks, blockMinutes: Math.max(0, ...looks.map(({ minutes }) => minutes)) };
}

function checksOf(
  { person, rrule, time, zone }: RoutineBlock,
  clock: { readonly businessZone: TimeZoneId; readonly startsOn: IsoDate },
): Check[] {
  const shiftMinutes = minutesToBusinessClock(zone, clock);
  // Looks are kept every week, so the days of the rule are those of any week.
  return weekdaysOf(rrule).map((day) => {
    const ownMinute = WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time);
    return { person, day, time, zone, minuteOfWeek: onWeekRing(ownMinute + shiftMinutes) };
  });
}
