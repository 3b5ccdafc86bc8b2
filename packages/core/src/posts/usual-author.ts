import type { Plan } from "../plan/plan.ts";

/** Who makes the posts of a plan, by name: the only person there is, or the only one whose routine has posts to make. */
export function usualAuthorOf({ answers, budget }: Pick<Plan, "answers" | "budget">): string | undefined {
  const [first, ...others] = answers.people;
  if (first !== undefined && others.length === 0) return first.name;
  const makers = budget.byPerson.filter(({ byActivity }) =>
    byActivity.some(({ activity, minutes }) => activity === "contribute" && minutes > 0),
  );
  return makers.length === 1 ? makers[0]?.person : undefined;
}
