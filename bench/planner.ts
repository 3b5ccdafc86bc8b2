import { layOutSlots, makePlan, occurrencesBetween } from "@porchlight/core";
import rrule from "rrule";
import { readScenario } from "../tests/testing/read-scenario.ts";
import { SCENARIOS } from "../tests/testing/scenario.ts";
import { compare, measure } from "./measure.ts";
import { printTable } from "./table.ts";

const startsOn = "2026-11-23";

/** What the planner's own functions cost, per business. */
export async function benchPlanner(): Promise<void> {
  const rows = [];
  for (const name of SCENARIOS) {
    const answers = readScenario(name, "answers");
    const plan = makePlan(answers, { startsOn });
    const range = { from: startsOn, to: "2027-11-22" } as const;
    const planning = await measure(() => makePlan(answers, { startsOn }), 300);
    const laying = await measure(() => layOutSlots(plan, range), 15);
    rows.push({
      business: name,
      "makePlan, ms": planning.medianMs,
      "p99, ms": planning.p99Ms,
      "layOutSlots of a year, ms": laying.medianMs,
      slots: layOutSlots(plan, range).length,
    });
  }
  printTable("Planner", rows);
}

/** One month, five years after the rule began: ours steps near the month first, plain rrule walks there from the start. */
export async function benchRecurrence(): Promise<void> {
  const rule = "FREQ=WEEKLY;BYDAY=MO,WE,FR;WKST=MO";
  const month = { from: "2031-11-01", to: "2031-11-30" } as const;
  const from = new Date(`${month.from}T00:00:00Z`);
  const to = new Date(`${month.to}T00:00:00Z`);
  const plain = () =>
    new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date("2026-11-23T00:00:00Z") }).between(
      from,
      to,
      true,
    );
  const result = await compare(() => occurrencesBetween(rule, { ...month, anchor: startsOn }), plain, 300);
  printTable("One month, five years on", [
    {
      "ours, ms": result.ours.medianMs,
      "plain rrule, ms": result.bare.medianMs,
      "ours / plain": result.ratio,
      "same days": occurrencesBetween(rule, { ...month, anchor: startsOn }).length === plain().length,
    },
  ]);
}
