import { listResponders } from "../coverage/responders.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { allotWork } from "./allot-work.ts";
import type { Budget } from "./budget.ts";
import { drawBudget } from "./draw-budget.ts";
import { planDesk } from "./plan-desk.ts";
import type { RoutineBlock } from "./routine-block.ts";
import { toBlocks } from "./to-blocks.ts";

/**
 * Who does what when, and what it costs: every minute that the strategy asks for, as blocks within each person's own hours,
 * in the order of the people and then of the clock. An odd minute is taken from or given to making posts.
 */
export function planRoutine(strategy: Strategy): { routine: RoutineBlock[]; budget: Budget } {
  const { desks, ...passing } = allotWork(strategy);
  const planned = desks.map((desk) => ({ desk, sittings: planDesk(desk, strategy.answers) }));
  const openChannels = strategy.channels.filter(({ postsPerWeek }) => postsPerWeek > 0);
  const { business, people, workingHours } = strategy.answers;
  const businessZone = business.zone;
  const around = {
    businessZone,
    workingHours,
    checks: strategy.checks,
    responders: listResponders({ people, workingHours, businessZone, startsOn: strategy.startsOn }),
    openChannels: openChannels.map(({ channel }) => channel),
    postsPerWeek: openChannels.reduce((total, { postsPerWeek }) => total + postsPerWeek, 0),
    checkedBy: [...new Set(strategy.checks.map(({ person }) => person))],
  };
  return {
    routine: planned.flatMap(({ desk, sittings }) => toBlocks(desk, sittings, around)),
    budget: drawBudget(strategy, planned, passing),
  };
}
