import { GOAL_FACTS } from "../facts/goal-facts.ts";
import { because } from "../facts/reason.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { PlanGoal } from "./plan.ts";

/** The goals with what to measure for each. */
export function planGoals({ goals }: Pick<Strategy, "goals">): PlanGoal[] {
  return goals.map(({ goal, share }) => {
    const { kpis } = GOAL_FACTS[goal];
    const reasons = [because("goal-share", { goal, share }), because("goal-kpi", { goal }, kpis.evidence)];
    return { goal, share, kpis: kpis.value, reasons };
  });
}
