import type { AnswerProblem, Answers } from "@porchlight/core";
import { isSame } from "../../shared/api/is-same.ts";
import { FIRST_PLACE, findPlace, type Place, placeOfPath, STEPS, type StepId, stepIndexOf } from "./steps.ts";

type Opening = {
  readonly answers: Answers;
  /** What stands in the fields before anybody has said anything. */
  readonly empty: Answers;
  readonly errors: readonly AnswerProblem[];
  /** The step or question that was open last. */
  readonly savedStep: string;
};

/** Where to carry on: at the first step that lacks something or that nobody has come to yet; the plan when nothing is left. */
export function findFirstOpenPlace({ answers, empty, errors, savedStep }: Opening): Place {
  const saved = findPlace(savedStep) ?? FIRST_PLACE;
  const open = STEPS.find(({ id }) => {
    if (id === "plan") return true;
    if (errors.some(({ path }) => placeOfPath(path).step === id)) return true;
    // Whoever was further along has seen this one, and left it as it was.
    return stepIndexOf(id) >= stepIndexOf(saved.step) && !isTouched(id, answers, empty);
  });
  if (open?.id === saved.step) return saved;
  return findPlace(open?.id) ?? saved;
}

const PARTS: Readonly<Record<Exclude<StepId, "plan">, readonly (keyof Answers)[]>> = {
  business: ["business", "workingHours", "closures"],
  customers: ["audience"],
  goals: ["goals"],
  channels: ["channels"],
  people: ["people"],
  dates: ["events", "limits"],
};

function isTouched(step: Exclude<StepId, "plan">, answers: Answers, empty: Answers): boolean {
  return PARTS[step].some((part) => !isSame(answers[part], empty[part]));
}
