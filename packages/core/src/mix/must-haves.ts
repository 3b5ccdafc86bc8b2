import { INSISTING_SHARE } from "../facts/category-facts.ts";
import type { Category, Goal } from "../facts/vocabulary.ts";

export type GoalShare = { readonly goal: Goal; readonly share: number };

/** The categories that the goals cannot do without, in the order of their goals. Leads always want promotion, unless it is ruled out. */
export function listMustHaves(goals: readonly GoalShare[], promoShareMax: number): Category[] {
  const shareOf = (goal: Goal) => goals.find((each) => each.goal === goal)?.share ?? 0;
  const insists = (...of: readonly Goal[]) => of.some((goal) => shareOf(goal) >= INSISTING_SHARE.value);
  const wanted: readonly (readonly [Category, boolean])[] = [
    ["ask", insists("community", "research")],
    ["help", insists("service")],
    ["proof", insists("reputation")],
    ["promote", shareOf("leads") > 0 && promoShareMax > 0],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([category]) => category);
}
