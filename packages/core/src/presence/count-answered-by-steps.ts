import type { ChannelPlan } from "../strategy/channel-plan.ts";
import { ANSWERING_STEPS } from "./answering-steps.ts";

/**
 * How many of those whom the answers count as waiting have had their answer, by the steps of a channel that are done; `done`
 * are codes of its checklist.
 */
export function countAnsweredBySteps({ checklist }: Pick<ChannelPlan, "checklist">, done: ReadonlySet<string>): number {
  return checklist
    .filter(({ code }) => ANSWERING_STEPS.has(code) && done.has(code))
    .reduce((sum, { facts }) => sum + Number(facts.count), 0);
}
