import { makePlan } from "@porchlight/core";
import { chooseWeek } from "../packages/core/src/strategy/choose-week.ts";
import { surveyAnswers } from "../packages/core/src/strategy/survey.ts";
import { findBestWeek } from "../packages/core/src/testing/best-week.ts";
import { startHighs } from "../packages/core/src/testing/start-highs.ts";
import { modelWeek } from "../packages/core/src/testing/week-model.ts";
import { readScenario } from "../tests/testing/read-scenario.ts";
import { SCENARIOS, STARTS_ON } from "../tests/testing/scenario.ts";
import { compare, measure } from "./measure.ts";
import { growingAnswers } from "./planner-growth.ts";
import { printTable } from "./table.ts";

/** The joint choice of checks, channels and rates, against HiGHS solving the same choice as an integer program. */
export async function benchJointChoice(): Promise<void> {
  const highs = await startHighs();
  const businesses = [
    ...SCENARIOS.map((name) => ({ name, answers: readScenario(name, "answers") })),
    { name: "16 channels, one person", answers: growingAnswers({ channels: 16, people: 1 }) },
    { name: "16 channels, five people", answers: growingAnswers({ channels: 16, people: 5 }) },
  ];
  const rows = [];
  for (const { name, answers } of businesses) {
    const survey = surveyAnswers(answers, { startsOn: STARTS_ON });
    // HiGHS is spared what we know to be useless, too.
    const patterns = survey.patterns.map(({ pattern }) => pattern);
    const model = modelWeek(answers, { startsOn: STARTS_ON, patterns });
    const freedomOf = ({ isMust }: { readonly isMust: boolean }) => (isMust ? "open" : "free");
    const choose = () => chooseWeek(survey, freedomOf);
    const solve = () => findBestWeek(highs, model, { freedomOf });
    const result = await compare(solve, choose, 10);
    const planning = await measure(() => makePlan(answers, { startsOn: STARTS_ON }), 10);
    rows.push({
      business: name,
      patterns: patterns.length,
      "choice, ms": result.bare.medianMs,
      "HiGHS, ms": result.ours.medianMs,
      "HiGHS / choice": result.ratio,
      "makePlan, ms": planning.medianMs,
      "HiGHS / makePlan": result.ours.medianMs / planning.medianMs,
      "same value": choose()?.value === solve()?.value,
    });
  }
  printTable("Joint choice against HiGHS", rows);
}
