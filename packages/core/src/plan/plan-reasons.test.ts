import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import agency from "../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import ghost from "../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maine from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsa from "../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import type { Answers } from "../answers/answers.ts";
import { findEvidence } from "../facts/evidence.ts";
import type { Facts, Reason } from "../facts/reason.ts";
import { factFormats } from "../messages/fact-formats.ts";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { slotsIn, textsOf } from "../testing/message-texts.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

const planOf = (answers: unknown): Plan => makePlan(answers as Answers, { startsOn: STARTS_ON });
const formats = factFormats((key) => key);

/** Every line of a plan that has reasons, by where it stands. */
function linesOf(plan: Plan): [string, readonly Reason[]][] {
  return [
    ["plan", plan.reasons],
    ...plan.goals.map(({ goal, reasons }): [string, readonly Reason[]] => [`goals.${goal}`, reasons]),
    ...plan.channels.map(({ channel, reasons }): [string, readonly Reason[]] => [`channels.${channel}`, reasons]),
    ["mix", plan.mix.reasons],
    ...plan.cadence.map(({ channel, reasons }): [string, readonly Reason[]] => [`cadence.${channel}`, reasons]),
    ...plan.routine.map(({ activity, reasons }): [string, readonly Reason[]] => [`routine.${activity}`, reasons]),
    ["promise", plan.promise.reasons],
    ["budget", plan.budget.reasons],
    ...(plan.money ? [["money", plan.money.reasons] as [string, readonly Reason[]]] : []),
    ...(plan.money?.items ?? []).map(({ channel, reasons }): [string, readonly Reason[]] => [
      `money.${channel}`,
      reasons,
    ]),
    ...plan.guard.map(({ channel, reasons }): [string, readonly Reason[]] => [`guard.${channel}`, reasons]),
    ["launch", plan.launch.reasons],
    ...plan.advice.map(({ kind, reason }): [string, readonly Reason[]] => [`advice.${kind}`, [reason]]),
  ];
}

/** What is missing for a code to be read out: its text, a fact that the text names, or a format. */
function gapsOf(kind: string, code: string, facts: Facts): string[] {
  const texts = textsOf(kind, code);
  if (texts.length === 0) return [`${kind}.${code} has no text`];
  return texts.flatMap((text) =>
    slotsIn(text).flatMap(({ fact, format }) => [
      ...(facts[fact] === undefined ? [`${kind}.${code} lacks the fact ${fact}`] : []),
      ...(format !== undefined && formats[format] === undefined
        ? [`${kind}.${code} asks for the format ${format}`]
        : []),
    ]),
  );
}

function gapsIn(plan: Plan): string[] {
  const lines = linesOf(plan);
  const reasons = lines.flatMap(([, each]) => each);
  const { shortfall } = plan.budget;
  return [
    ...lines.filter(([, each]) => each.length === 0).map(([where]) => `${where} has no reason`),
    ...reasons.flatMap(({ code, facts }) => gapsOf("reason", code, facts)),
    ...reasons.flatMap(({ code, evidence }) =>
      evidence.filter((id) => findEvidence(id) === undefined).map((id) => `${code} cites ${id}, which there is not`),
    ),
    ...plan.channels.flatMap(({ checklist }) =>
      checklist.flatMap(({ code, facts }) => gapsOf("checklist", code, facts)),
    ),
    ...(shortfall?.options ?? []).flatMap(({ code, facts }) => gapsOf("shortfall", code, facts)),
    ...plan.goals.flatMap(({ kpis }) => kpis.flatMap((code) => gapsOf("kpi", code, {}))),
    ...plan.advice.flatMap(({ kind }) => gapsOf("advice", kind, {})),
    ...gapsOf("mode", plan.mode, {}),
  ];
}

/** Reasons that need nothing but the answers and what was decided; every other without a source is our judgement. */
const WORKED_OUT: readonly string[] = [
  ...["promo-cut-to-limit", "promo-none", "events-share-promotion", "events-without-promotion"],
  ...["event-run-up-cut-short", "event-in-closure"],
  ...["cadence-days-apart", "cadence-seen-that-day", "cadence-second-time", "cadence-before-check"],
  ...["cadence-every-few-weeks"],
  ...["promise-holds-through-clock-changes", "promise-slower-than-goal", "promise-checks-too-rare"],
  ...["promise-not-keepable", "no-checks"],
  ...["mode-empty", "keep-as-wished", "as-wished", "stories-need-the-feed", "goal-share", "hours-do-not-fit-windows"],
  ...["must-does-not-fit", "minutes-do-not-reach", "minutes-leave-nothing-over", "musts-come-first"],
  ...["launch-nothing-to-do"],
  ...["more-hours-move", "more-hours-open", "more-hours-answer", "more-hours-post", "more-hours-check"],
  ...["more-hours-relieve", "more-hours-post-and-check"],
  ...["money-in-sum", "money-within-limit", "money-above-limit", "money-beside-limit"],
];

/** Codes of reasons without a source that are neither said to be judged nor known to be worked out, or both. */
function unfoundedIn(plan: Plan): string[] {
  const bare = linesOf(plan).flatMap(([, reasons]) => reasons.filter(({ evidence }) => evidence.length === 0));
  return bare
    .map(({ code }) => code)
    .filter((code) => WORKED_OUT.includes(code) === textsOf("judgement", code).length > 0);
}

describe("the reasons of a plan", () => {
  it.each<[string, unknown]>([
    ["agency-of-one", agency],
    ["ghost-town", ghost],
    ["maine-heating", maine],
    ["online-store", store],
    ["salsa-studio", salsa],
  ])("%s: every line has one, in words, with its facts and sources", (_, answers) => {
    expect(gapsIn(planOf(answers))).toEqual([]);
  });

  it("without a source are worked out, or say what is judged", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAnswers({ people: 3 }), (answers) => {
        expect(unfoundedIn(planOf(answers))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("any answers: every line has one, in words, with its facts and sources", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAnswers({ people: 3 }), (answers) => {
        expect(gapsIn(planOf(answers))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
