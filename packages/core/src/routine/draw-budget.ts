import { weekMinutesOf } from "../answers/windows.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { BAD_WEEK_MANAGE_SHARE, DROP_ORDER } from "../facts/routine-facts.ts";
import { CONTINGENCY_SHARE, TIGHT_SHARE } from "../facts/time-facts.ts";
import { ACTIVITIES, type Activity } from "../facts/vocabulary.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { sum } from "../sum.ts";
import type { Allotment } from "./allot-work.ts";
import type { Budget, PersonBudget } from "./budget.ts";
import type { Desk } from "./desk.ts";
import type { PlannedSitting } from "./plan-desk.ts";
import { activityOf } from "./to-blocks.ts";

/** A desk with the week that came of it. */
export type PlannedDesk = { readonly desk: Desk; readonly sittings: readonly PlannedSitting[] };

/** The budget of what is really planned: it is drawn from the sittings, so it balances to the minute. */
export function drawBudget(
  strategy: Strategy,
  planned: readonly PlannedDesk[],
  passing: Pick<Allotment, "senior" | "bottleneckMinutes">,
): Budget {
  const byPerson = planned.map(drawPerson);
  const total = (part: "availableMinutes" | "usableMinutes" | "plannedMinutes") =>
    sum(byPerson.map((person) => person[part]));
  const figures = {
    availableMinutesPerWeek: total("availableMinutes"),
    usableMinutesPerWeek: total("usableMinutes"),
    plannedMinutesPerWeek: total("plannedMinutes"),
    worstWeekMinutes: worstWeekOf(strategy, planned),
    byPerson,
    byActivity: sumByActivity(planned.flatMap(({ sittings }) => sittings)),
  };
  return {
    ...figures,
    ...(strategy.shortfall ? { shortfall: strategy.shortfall } : {}),
    reasons: [
      explainHours(figures),
      ...explainTightness(figures),
      ...explainPassing(passing),
      ...explainWindows(strategy),
    ],
  };
}

function drawPerson({ desk, sittings }: PlannedDesk): PersonBudget {
  const { person, availableMinutes, usableMinutes } = desk.member;
  return {
    person: person.name,
    availableMinutes,
    usableMinutes,
    plannedMinutes: sum(sittings.map(minutesPerWeekOf)),
    byActivity: sumByActivity(sittings),
  };
}

function sumByActivity(sittings: readonly PlannedSitting[]): { activity: Activity; minutes: number }[] {
  return ACTIVITIES.flatMap((activity) => {
    const minutes = sum(sittings.filter((sitting) => activityOf(sitting) === activity).map(minutesPerWeekOf));
    return minutes === 0 ? [] : [{ activity, minutes }];
  });
}

function minutesPerWeekOf({ minutes, everyWeeks }: PlannedSitting): number {
  return minutes / everyWeeks;
}

// All answers, posts at the floor of each channel, and the tidying up that can't wait.
function worstWeekOf({ channels }: Strategy, planned: readonly PlannedDesk[]): number {
  const sittings = planned.flatMap((desk) => desk.sittings);
  const responding = sum(sittings.filter((sitting) => activityOf(sitting) === "respond").map(minutesPerWeekOf));
  const posts = channels.map(({ channel, postsPerWeek, minutes }) => {
    const floor = CHANNEL_FACTS[channel].floor.value;
    return postsPerWeek === 0 ? 0 : minutes.posts * Math.min(1, floor / postsPerWeek);
  });
  const managing = sum(channels.map(({ minutes }) => minutes.manage)) * BAD_WEEK_MANAGE_SHARE.value;
  return Math.ceil(responding + sum(posts) + managing);
}

type Figures = Pick<
  Budget,
  "availableMinutesPerWeek" | "usableMinutesPerWeek" | "plannedMinutesPerWeek" | "worstWeekMinutes"
>;

function explainHours(figures: Figures): Reason {
  const facts = {
    availableMinutes: figures.availableMinutesPerWeek,
    usableMinutes: figures.usableMinutesPerWeek,
    plannedMinutes: figures.plannedMinutesPerWeek,
    contingencyShare: CONTINGENCY_SHARE.value,
  };
  return because("budget-from-hours", facts, CONTINGENCY_SHARE.evidence);
}

function explainTightness({ worstWeekMinutes, availableMinutesPerWeek }: Figures): Reason[] {
  if (worstWeekMinutes <= availableMinutesPerWeek * TIGHT_SHARE.value) return [];
  const share = availableMinutesPerWeek === 0 ? 1 : worstWeekMinutes / availableMinutesPerWeek;
  return [because("tight", { worstWeekMinutes, share, activities: DROP_ORDER.value })];
}

function explainPassing({ senior, bottleneckMinutes }: Pick<Allotment, "senior" | "bottleneckMinutes">): Reason[] {
  if (!senior || bottleneckMinutes === 0) return [];
  return [because("owner-is-the-bottleneck", { person: senior.person.name, missingMinutes: bottleneckMinutes })];
}

function explainWindows({ team, answers }: Strategy): Reason[] {
  return team.flatMap(({ person }) => {
    const windowHours = weekMinutesOf(person.hours ?? answers.workingHours) / 60;
    if (person.hoursPerWeek <= windowHours) return [];
    const facts = { person: person.name, hours: person.hoursPerWeek, windowHours };
    return [because("hours-do-not-fit-windows", facts)];
  });
}
