import { listWindows } from "../answers/windows.ts";
import type { Plan } from "../plan/plan.ts";
import { remember, rememberPerObject } from "../remember.ts";
import type { PersonBudget } from "../routine/budget.ts";
import { sum } from "../sum.ts";
import { addDays, type IsoDate, isWithin } from "../time/iso-date.ts";

/** The minutes of one person of a plan, as far as making posts goes. */
export type OwnMinutes = {
  readonly person: string;
  /** Everything that the person has in a week without days off. */
  readonly usableMinutes: number;
  /** What of a week is left for making posts, once the person's answering and other routine are done; days off take their part. */
  readonly inWeek: (monday: IsoDate) => number;
  /** How much of a week is left by days off: 1 without any, 0 where all the person's hours lie in them. */
  readonly openShareOf: (monday: IsoDate) => number;
};

/** What each person of a plan has, in the order of the plan. */
export const listOwnMinutes: (plan: Plan) => readonly OwnMinutes[] = rememberPerObject((plan: Plan) =>
  plan.budget.byPerson.map((person) => ownMinutesOf(plan, person)),
);

/**
 * How much of a post's making its author does in one of the weeks over which it is made, so many before its own: even shares
 * of them, but for days off, in which nothing is made. The shares of all its weeks sum to 1.
 */
export function shareOfMaking(
  { openShareOf }: OwnMinutes,
  post: { readonly monday: IsoDate; readonly weeks: number; readonly weeksBefore: number },
): number {
  const { monday, weeks, weeksBefore } = post;
  let total = 0;
  for (let before = 0; before < weeks; before += 1) total += openShareOf(addDays(monday, -7 * before));
  // Where no week has an open hour, it is left to its own.
  return total > 0 ? openShareOf(addDays(monday, -7 * weeksBefore)) / total : Number(weeksBefore === 0);
}

function ownMinutesOf({ answers }: Plan, budget: PersonBudget): OwnMinutes {
  const making = budget.byActivity.find(({ activity }) => activity === "contribute")?.minutes ?? 0;
  const leftMinutes = budget.usableMinutes - (budget.plannedMinutes - making);
  const person = answers.people.find(({ name }) => name === budget.person);
  const free = [...(answers.closures ?? []), ...(person?.away ?? [])];
  const hours = person?.hours ?? answers.workingHours;
  const minutesByDay = WEEK.map((day) =>
    sum(listWindows(hours).map(({ dayIndexes, lengthMinutes }) => (dayIndexes.includes(day) ? lengthMinutes : 0))),
  );
  const openShareOf = remember((monday: IsoDate) => {
    const open = WEEK.filter((day) => !free.some((days) => isWithin(addDays(monday, day), days)));
    const all = sum(minutesByDay);
    return all === 0 ? 1 : sum(open.map((day) => minutesByDay[day] ?? 0)) / all;
  });
  return {
    person: budget.person,
    usableMinutes: budget.usableMinutes,
    openShareOf,
    inWeek: (monday) => leftMinutes * openShareOf(monday),
  };
}

/** The days of a week, 0 for Monday. */
const WEEK: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
