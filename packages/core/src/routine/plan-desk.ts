import type { Answers } from "../answers/answers.ts";
import { WEEKLY_BLOCK_MINUTES_MIN } from "../facts/people-facts.ts";
import {
  ENGAGE_BLOCK_MINUTES_MIN,
  GATHERED_WEEKS,
  MAKING_BLOCK_MINUTES_MAX,
  PASSED_ON_BLOCK_MINUTES_MIN,
  SMALL_BLOCK_MINUTES_MIN,
} from "../facts/routine-facts.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { minuteOfDay } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing } from "../time/week-ring.ts";
import type { Desk, WorkMinutes } from "./desk.ts";
import { freeMinutesOf, isFree, listRuns, openWeek, type PersonWeek, type Run, take } from "./person-week.ts";
import { placeChecks } from "./place-checks.ts";
import { placeSittings, type Sittings, splitEvenly } from "./place-sittings.ts";
import { type Flexible, roundAnswering, roundMaking, roundStays } from "./round-sittings.ts";
import { addWeekly, gather, openLoads, type WeekLoads } from "./week-loads.ts";

/** What a sitting is for. `overflow`: answers that the checks have no room for. */
export type SittingKind = "check" | "overflow" | "passedOn" | "engage" | "monitor" | "contribute" | "review" | "train";

/** A sitting in somebody's own week, every week or every few. */
export type PlannedSitting = Run & {
  readonly kind: SittingKind;
  readonly everyWeeks: number;
  readonly phaseWeeks: number;
};

/**
 * A person's week: checks where they were decided, everything else in the free minutes around them, nothing outside the
 * hours in which they are there.
 */
export function planDesk(desk: Desk, { workingHours }: Pick<Answers, "workingHours">): PlannedSitting[] {
  const week = openWeek(desk.member.person.hours ?? workingHours);
  const answering = placeAnswering(week, desk);
  const stays = placeStays(week, answering.checks, answering.flexible);
  const monitor = placeBeside(week, answering.checks, desk.minutes.monitor);
  const weekly = [
    ...markWeekly("check", answering.checks),
    ...markWeekly("overflow", answering.overflow),
    ...markWeekly("passedOn", answering.passedOn),
    ...markWeekly("engage", stays.sittings),
    ...markWeekly("monitor", monitor),
  ];
  const loads = openLoads(sumMinutes(weekly), desk.member.availableMinutes);
  return [...weekly, ...placeRest(week, loads, { ...desk.minutes, contribute: stays.contribute })];
}

type Answering = Readonly<Record<"checks" | "overflow" | "passedOn", readonly Run[]>> & { readonly flexible: Flexible };

function placeAnswering(week: PersonWeek, { minutes, checks }: Desk): Answering {
  const own = roundAnswering({ minutes: minutes.respond, count: checks.length }, minutes);
  const moments = checks.map(({ day, time }) => WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time));
  const kept = placeChecks(
    week,
    moments.map((minute, index) => ({ minute, minutes: own.sizes[index] ?? 0 })),
  );
  const overflow = splitInto(kept.leftMinutes, Math.max(1, ...own.sizes));
  const days = countDays(minutes.passedOn, PASSED_ON_BLOCK_MINUTES_MIN.value);
  const passedOn = roundAnswering({ minutes: minutes.passedOn, count: days }, own.flexible);
  return {
    checks: kept.sittings,
    overflow: placeSittings(week, { sizes: overflow, prefer: "longest" }),
    passedOn: placeSittings(week, { sizes: passedOn.sizes, prefer: "longest" }),
    flexible: passedOn.flexible,
  };
}

// Looking back comes at the end of four weeks, learning in between, so that no week carries both.
function placeRest(week: PersonWeek, loads: WeekLoads, minutes: WorkMinutes): PlannedSitting[] {
  const contribute = placeOrGather(week, loads, {
    kind: "contribute",
    sizes: roundMaking(minutes.contribute, MAKING_BLOCK_MINUTES_MAX.value),
    prefer: "longest",
    gatherBelow: SMALL_BLOCK_MINUTES_MIN.value,
    phaseWeeks: 0,
    keepFree: minutes.review + minutes.train,
  });
  const review = placeOrGather(week, loads, {
    kind: "review",
    sizes: [minutes.review],
    prefer: "latest",
    gatherBelow: WEEKLY_BLOCK_MINUTES_MIN.value,
    phaseWeeks: GATHERED_WEEKS.value - 1,
    keepFree: minutes.train,
  });
  const train = placeOrGather(week, loads, {
    kind: "train",
    sizes: [minutes.train],
    prefer: "longest",
    gatherBelow: WEEKLY_BLOCK_MINUTES_MIN.value,
    phaseWeeks: 1,
    keepFree: 0,
  });
  return [...contribute, ...review, ...train];
}

function markWeekly(kind: SittingKind, sittings: readonly Run[]): PlannedSitting[] {
  return sittings.map((sitting) => ({ ...sitting, kind, everyWeeks: 1, phaseWeeks: 0 }));
}

/** Work in small pieces is spread over at most the days of a working week. */
const DAYS_MAX = 5;

// As many days as it is worth sitting down on; none without minutes.
function countDays(minutes: number, leastMinutes: number): number {
  return minutes === 0 ? 0 : Math.min(DAYS_MAX, Math.max(1, Math.floor(minutes / leastMinutes)));
}

function splitInto(minutes: number, mostMinutes: number): number[] {
  return splitEvenly(minutes, Math.ceil(minutes / mostMinutes));
}

// Joining in happens while the inbox is open anyway: right after a check, or before it where the day ends with one.
function placeStays(
  week: PersonWeek,
  checks: readonly Run[],
  flexible: Flexible,
): { readonly sittings: readonly Run[]; readonly contribute: number } {
  const days = [...new Set(checks.map(dayOf))].sort((a, b) => a - b);
  const wanted = countDays(flexible.engage, ENGAGE_BLOCK_MINUTES_MIN.value);
  const count = days.length === 0 ? wanted : Math.min(days.length, wanted);
  const { sizes, contribute } = roundStays(flexible, count);
  if (days.length === 0) return { sittings: placeSittings(week, { sizes, prefer: "longest" }), contribute };
  const sittings = sizes.flatMap((minutes, index) => {
    const day = days[Math.floor((index * days.length) / count)];
    const sameDay = checks.filter((check) => dayOf(check) === day);
    return placeBeside(week, sameDay, minutes);
  });
  return { sittings, contribute };
}

// Right after one of the sittings, else right before one, else wherever there is room.
function placeBeside(week: PersonWeek, sittings: readonly Run[], minutes: number): Run[] {
  if (minutes === 0) return [];
  const beside = sittings
    .flatMap(({ from, minutes: length }) => [
      { from: onWeekRing(from + length), minutes },
      { from: onWeekRing(from - minutes), minutes },
    ])
    .find((run) => isFree(week, run));
  if (!beside) return placeSittings(week, { sizes: [minutes], prefer: "longest" });
  take(week, beside);
  return [beside];
}

type Wish = Sittings & {
  readonly kind: SittingKind;
  /** Minutes a week below which the work of some weeks is done in one sitting. */
  readonly gatherBelow: number;
  readonly phaseWeeks: number;
  /** Minutes a week that must stay free for what is placed after it. */
  readonly keepFree: number;
};

function placeOrGather(week: PersonWeek, loads: WeekLoads, wish: Wish): PlannedSitting[] {
  const { kind, keepFree } = wish;
  const weeklyMinutes = sumMinutes(wish.sizes.map((minutes) => ({ minutes })));
  if (weeklyMinutes === 0) return [];
  // A tight week, of hours or of free stretches, gets small sittings every week instead.
  const mostGathered = weeklyMinutes * GATHERED_WEEKS.value;
  const hasRoom =
    freeMinutesOf(week) - mostGathered >= keepFree && listRuns(week).some((run) => run.minutes >= mostGathered);
  const gathering =
    weeklyMinutes < wish.gatherBelow && hasRoom
      ? gather(loads, { weeklyMinutes, phaseWeeks: wish.phaseWeeks, pendingMinutes: keepFree })
      : undefined;
  if (!gathering) {
    addWeekly(loads, weeklyMinutes);
    return markWeekly(kind, placeSittings(week, wish));
  }
  const sizes = [weeklyMinutes * gathering.everyWeeks];
  return placeSittings(week, { ...wish, sizes }).map((run) => ({ ...run, kind, ...gathering }));
}

function sumMinutes(sittings: readonly { readonly minutes: number }[]): number {
  return sittings.reduce((total, { minutes }) => total + minutes, 0);
}

function dayOf({ from }: Run): number {
  return Math.floor(from / DAY_MINUTES);
}
