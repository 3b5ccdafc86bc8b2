import type { RoutineTick } from "@porchlight/api/contract";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";

/** Something of the day's routine, and the tick on it where it is done. */
export type TickedVisit = RoutineVisit & { readonly tick?: RoutineTick };

/**
 * The visits of one day with their ticks. A plan that was made anew may have moved a visit by then: a tick that fits no time
 * stands for the first visit of its person and activity that has none.
 */
export function matchTicks(visits: readonly RoutineVisit[], ticks: readonly RoutineTick[]): TickedVisit[] {
  const exact = new Map(ticks.map((tick) => [keyOf(tick), tick]));
  const wanted = new Set(visits.map(keyOf));
  const loose = ticks.filter((tick) => !wanted.has(keyOf(tick)));
  return visits.map((visit) => {
    const tick = exact.get(keyOf(visit)) ?? takeFrom(loose, visit);
    return tick === undefined ? visit : { ...visit, tick };
  });
}

type Visit = Pick<RoutineTick, "date" | "time" | "person" | "activity">;

function takeFrom(loose: RoutineTick[], visit: Visit): RoutineTick | undefined {
  const at = loose.findIndex(
    ({ date, person, activity }) => date === visit.date && person === visit.person && activity === visit.activity,
  );
  return at === -1 ? undefined : loose.splice(at, 1)[0];
}

function keyOf({ date, time, person, activity }: Visit): string {
  return JSON.stringify([date, time, person, activity]);
}
