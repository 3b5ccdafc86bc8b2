import type { Plan } from "../plan/plan.ts";
import { isClosed } from "../routine/list-routine-visits.ts";
import { addDays, type DateRange, datesBetween, type IsoDate } from "../time/iso-date.ts";
import { makePlanMoments } from "./plan-moments.ts";

/**
 * Stretches of a range, on the business's clock, in which nobody who answers is there because all of them are away. Days on
 * which nobody would be there anyway lie in a stretch where it goes on after them; days off of the business end it.
 */
export function listAbsences(plan: Plan, range: DateRange): DateRange[] {
  const { people, closures } = plan.answers;
  if (people.every(({ away = [] }) => away.length === 0)) return [];
  const isThere = presenceOn(plan, range);
  const isMeant = presenceOn({ ...plan, answers: { ...plan.answers, people: people.map(withoutAway) } }, range);
  const stretches: DateRange[] = [];
  let goesOn = false;
  for (const date of datesBetween(range)) {
    const last = stretches.at(-1);
    if (isThere(date) || isClosed(date, closures)) {
      goesOn = false;
    } else if (isMeant(date)) {
      if (goesOn && last !== undefined) stretches[stretches.length - 1] = { from: last.from, to: date };
      else stretches.push({ from: date, to: date });
      goesOn = true;
    }
  }
  return stretches;
}

function withoutAway({ away: _, ...person }: Plan["answers"]["people"][number]) {
  return person;
}

function presenceOn(plan: Plan, range: DateRange): (date: IsoDate) => boolean {
  const { listPresence, startOf } = makePlanMoments(plan);
  const spans = listPresence(range);
  return (date) => spans.some(({ from, to }) => from < startOf(addDays(date, 1)) && to > startOf(date));
}
