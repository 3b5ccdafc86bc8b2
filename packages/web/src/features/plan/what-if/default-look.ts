import { type Plan, WEEKDAYS, type Weekday } from "@porchlight/core";
import { weekGrid } from "../week/week-grid.ts";
import type { Look } from "./trial.ts";

const WEEKEND: readonly Weekday[] = ["sa", "su"];

/**
 * The look that is worth trying first: what the plan advises, else one on each day of the weekend that has none, at the time
 * of the week's latest look. Undefined where every such day has one, or nobody looks in at all.
 */
export function defaultLook(plan: Plan): Look | undefined {
  const days = weekGrid(plan);
  const checks = days.flatMap((day) => day.checks);
  const person = busiestLooker(
    plan,
    checks.map(({ person: name }) => name),
  );
  const latest = checks
    .map(({ time }) => time)
    .toSorted()
    .at(-1);
  if (person === undefined || latest === undefined) return undefined;
  const advised = plan.advice.find(({ kind }) => kind === "extra-checks")?.checks ?? [];
  if (advised.length > 0) return { person, at: advised };
  const bare = WEEKEND.filter((day) => days[WEEKDAYS.indexOf(day)]?.checks.length === 0);
  return bare.length === 0 ? undefined : { person, at: bare.map((day) => ({ day, time: latest })) };
}

function busiestLooker(plan: Plan, names: readonly string[]): number | undefined {
  const counts = plan.answers.people.map(({ name }) => names.filter((each) => each === name).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}
