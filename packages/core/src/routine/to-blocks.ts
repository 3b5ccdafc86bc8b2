import type { Activity } from "../facts/vocabulary.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { weeklyRule } from "../time/recurrence.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import type { Desk } from "./desk.ts";
import { type AroundBlocks, explainBlock, type SittingGroup } from "./explain-block.ts";
import type { PlannedSitting, SittingKind } from "./plan-desk.ts";
import type { RoutineBlock } from "./routine-block.ts";

const ACTIVITY_OF: Readonly<Record<SittingKind, Activity>> = {
  check: "respond",
  overflow: "respond",
  passedOn: "respond",
  engage: "engage",
  monitor: "monitor",
  contribute: "contribute",
  review: "review",
  train: "train",
};

export function activityOf({ kind }: Pick<PlannedSitting, "kind">): Activity {
  return ACTIVITY_OF[kind];
}

/** A person's sittings as blocks of a routine, by the clock: what is alike on several days is one block. */
export function toBlocks(
  desk: Desk,
  sittings: readonly PlannedSitting[],
  around: AroundBlocks & { readonly businessZone: TimeZoneId },
): RoutineBlock[] {
  return groupSittings(sittings)
    .sort(inClockOrder)
    .map((group) => ({
      activity: activityOf(group),
      isLook: group.kind === "check",
      person: desk.member.person.name,
      rrule: weeklyRule(group.days, group.everyWeeks),
      time: timeAtMinute(group.minuteOfDay),
      zone: desk.member.person.zone ?? around.businessZone,
      phaseWeeks: group.phaseWeeks,
      minutes: group.minutes,
      reasons: explainBlock({ desk, group, sittings, ...around }),
    }));
}

function groupSittings(sittings: readonly PlannedSitting[]): SittingGroup[] {
  const groups = new Map<string, PlannedSitting[]>();
  for (const sitting of sittings) {
    const { kind, minutes, everyWeeks, phaseWeeks, from } = sitting;
    const key = [kind, from % DAY_MINUTES, minutes, everyWeeks, phaseWeeks].join();
    groups.set(key, [...(groups.get(key) ?? []), sitting]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { from, ...rest } = first;
    const dayIndexes = alike.map((sitting) => Math.floor(sitting.from / DAY_MINUTES));
    return [
      { ...rest, minuteOfDay: from % DAY_MINUTES, days: WEEKDAYS.filter((_, index) => dayIndexes.includes(index)) },
    ];
  });
}

// Nobody does two things at once, so no two blocks begin at the same time of the same day.
function inClockOrder(a: SittingGroup, b: SittingGroup): number {
  return a.minuteOfDay - b.minuteOfDay || firstDay(a) - firstDay(b);
}

function firstDay({ days: [first = "mo"] }: SittingGroup): number {
  return WEEKDAYS.indexOf(first);
}
