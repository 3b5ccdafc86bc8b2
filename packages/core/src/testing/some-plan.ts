import { planCadence } from "../cadence/plan-cadence.ts";
import { deriveMix } from "../mix/derive-mix.ts";
import { guardChannels } from "../plan/guard.ts";
import type { Plan } from "../plan/plan.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { addDays } from "../time/iso-date.ts";
import { someStrategy } from "./some-strategy.ts";

/** The plan of a strategy decided by hand: real mix and cadence, the rest as plain as can be. */
export function somePlan(strategy: Partial<Strategy> = {}, changes: Partial<Plan> = {}): Plan {
  const decided = someStrategy(strategy);
  return {
    model: 1,
    mode: decided.mode,
    startsOn: decided.startsOn,
    reviewOn: addDays(decided.startsOn, 84),
    zone: decided.answers.business.zone,
    answers: decided.answers,
    goals: decided.goals.map(({ goal, share }) => ({ goal, share, kpis: [], reasons: [] })),
    channels: decided.channels.map(({ answer: _, ...channel }) => channel),
    mix: deriveMix(decided),
    cadence: planCadence(decided),
    routine: [],
    promise: { clock: "wall", level: 0, curve: [], byGoal: [], meanMinutes: 0, worstMinutes: 0, reasons: [] },
    budget: {
      availableMinutesPerWeek: 180,
      usableMinutesPerWeek: 162,
      plannedMinutesPerWeek: 120,
      worstWeekMinutes: 60,
      byPerson: [],
      byActivity: [],
      reasons: [],
    },
    guard: guardChannels(decided.channels),
    launch: decided.launch,
    advice: [],
    reasons: [],
    ...changes,
  };
}
