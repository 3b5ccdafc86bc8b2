import type { Closure, WeeklyHours } from "../answers/answers.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { someAnswers } from "./some-answers.ts";
import { somePlan } from "./some-plan.ts";
import { someChannels } from "./some-strategy.ts";

/** A plan of people who have, beside 30 minutes of other work, so many a week for posts; the house has more than enough. */
export function teamPlan(
  postMinutes: Readonly<Record<string, number>>,
  changes: {
    readonly closures?: readonly Closure[];
    /** Default: the hours of the business. */
    readonly hours?: Readonly<Record<string, WeeklyHours>>;
    readonly perWeek?: Partial<Record<Channel, number>>;
  } = {},
): Plan {
  const { closures = [], hours = {}, perWeek = { "facebook-page": 4 } } = changes;
  const people = Object.keys(postMinutes).map((name) => {
    const own = hours[name];
    return { name, role: "owner" as const, hoursPerWeek: 3, ...(own === undefined ? {} : { hours: own }) };
  });
  const plan = somePlan({ answers: someAnswers({ people, closures }), channels: someChannels(perWeek) });
  const byPerson = Object.entries(postMinutes).map(([person, minutes]) => ({
    person,
    availableMinutes: 180,
    usableMinutes: 30 + minutes,
    plannedMinutes: 40,
    byActivity: [
      { activity: "respond" as const, minutes: 30 },
      { activity: "contribute" as const, minutes: 10 },
    ],
  }));
  return { ...plan, budget: { ...plan.budget, usableMinutesPerWeek: 1000, byPerson } };
}
