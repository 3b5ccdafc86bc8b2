import type { Rule } from "./rule.ts";
import { closedDay } from "./rules/find-closed-day.ts";
import { doubleBooked } from "./rules/find-double-booked.ts";
import { goneDark } from "./rules/find-gone-dark.ts";
import { inThePast } from "./rules/find-in-the-past.ts";
import { nobodyAnswersAfter } from "./rules/find-nobody-answers-after.ts";
import { outsideAudienceDay } from "./rules/find-outside-audience-day.ts";
import { overTimeBudget } from "./rules/find-over-time-budget.ts";
import { promosAdjacent } from "./rules/find-promos-adjacent.ts";
import { tooSalesy } from "./rules/find-too-salesy.ts";

/** Every check of the calendar. */
export const RULES: readonly Rule[] = [
  inThePast,
  closedDay,
  outsideAudienceDay,
  nobodyAnswersAfter,
  doubleBooked,
  goneDark,
  tooSalesy,
  promosAdjacent,
  overTimeBudget,
];
