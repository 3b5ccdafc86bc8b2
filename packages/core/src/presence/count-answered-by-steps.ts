import type { ChannelPlan } from "../strategy/channel-plan.ts";

/** The steps that are about whoever waited when the answers were given. */
const STEPS: ReadonlySet<string> = new Set([
  "answer-what-is-open",
  "one-note-for-old-questions",
  "one-note-for-old-questions-alone",
  "one-note-for-old-questions-elsewhere",
]);

/**
 * How many of those whom the answers count as waiting have had their answer, by the steps of a channel that are done; `done`
 * are codes of its checklist.
 */
export function countAnsweredBySteps({ checklist }: Pick<ChannelPlan, "checklist">, done: ReadonlySet<string>): number {
  return checklist
    .filter(({ code }) => STEPS.has(code) && done.has(code))
    .reduce((sum, { facts }) => sum + Number(facts.count), 0);
}
