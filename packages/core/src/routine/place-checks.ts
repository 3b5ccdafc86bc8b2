import { onWeekRing } from "../time/week-ring.ts";
import { isFree, type PersonWeek, type Run, take } from "./person-week.ts";

/** A check to be kept: its moment as a minute of the person's own week, and how long it takes. */
export type CheckToKeep = { readonly minute: number; readonly minutes: number };

/**
 * Puts a sitting at each check. It begins at the check's moment, or as much earlier as closing time or the next check asks
 * for, so that the moment always lies inside: whatever came in before is answered by its end. What finds no room there is
 * left over.
 */
export function placeChecks(
  week: PersonWeek,
  checks: readonly CheckToKeep[],
): { readonly sittings: readonly Run[]; readonly leftMinutes: number } {
  const moments = new Set(checks.map(({ minute }) => minute));
  const sittings = [...checks]
    .sort((a, b) => a.minute - b.minute)
    .flatMap((check) => {
      const sitting = fitAround(week, check, moments);
      if (sitting.minutes === 0) return [];
      take(week, sitting);
      return [sitting];
    });
  const wanted = checks.reduce((total, { minutes }) => total + minutes, 0);
  return { sittings, leftMinutes: sittings.reduce((left, { minutes }) => left - minutes, wanted) };
}

function fitAround(week: PersonWeek, check: CheckToKeep, moments: ReadonlySet<number>): Run {
  const isOpen = (minute: number) => isFree(week, { from: onWeekRing(minute), minutes: 1 });
  const isOthers = (minute: number) => onWeekRing(minute) !== check.minute && moments.has(onWeekRing(minute));
  if (!isOpen(check.minute)) return { from: check.minute, minutes: 0 };
  let from = check.minute;
  let minutes = 1;
  while (minutes < check.minutes && isOpen(from + minutes) && !isOthers(from + minutes)) minutes += 1;
  while (minutes < check.minutes && isOpen(from - 1) && !isOthers(from - 1)) {
    from -= 1;
    minutes += 1;
  }
  return { from: onWeekRing(from), minutes };
}
