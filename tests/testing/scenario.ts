import {
  type Answers,
  checkCalendar,
  type Finding,
  layOutSlots,
  makePlan,
  type Plan,
  type Post,
  type Slot,
} from "@porchlight/core";

export const SCENARIOS = ["agency-of-one", "ghost-town", "maine-heating", "online-store", "salsa-studio"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** Every scenario begins on this Monday and is looked at on a Tuesday two weeks on. */
export const STARTS_ON = "2026-11-23";
const TODAY = "2026-12-08";
/** Six weeks: what the golden slots and findings cover. */
const RANGE = { from: STARTS_ON, to: "2027-01-03" } as const;

export type Told = { readonly plan: Plan; readonly slots: readonly Slot[]; readonly findings: readonly Finding[] };

/** A business's story from answers and posts to findings, as core tells it. */
export function tellScenario({ answers, posts }: { answers: Answers; posts: readonly Post[] }): Told {
  const plan = makePlan(answers, { startsOn: STARTS_ON });
  const slots = layOutSlots(plan, RANGE);
  const findings = checkCalendar({ plan, posts, events: answers.events ?? [], ...RANGE, today: TODAY });
  return { plan, slots, findings };
}
