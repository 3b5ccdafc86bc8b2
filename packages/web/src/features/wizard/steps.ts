import type { AnswerProblem } from "@porchlight/core";

/**
 * The route through the questions. A wide screen shows a step's questions together, a phone one question at a time.
 * Both are addresses: `?step=business` and `?step=hours`.
 */
export const STEPS = [
  { id: "business", questions: ["business", "hours", "closures"] },
  { id: "customers", questions: ["customers"] },
  { id: "goals", questions: ["goals"] },
  { id: "channels", questions: ["channels"] },
  { id: "people", questions: ["people"] },
  { id: "dates", questions: ["dates", "limits"] },
  { id: "plan", questions: ["plan"] },
] as const;

export type Step = (typeof STEPS)[number];
export type StepId = Step["id"];
export type QuestionId = Step["questions"][number];

/** Where somebody is: a step, and the question of it that a phone shows. */
export type Place = { readonly step: StepId; readonly question: QuestionId };

const PLACES: readonly Place[] = STEPS.flatMap(({ id, questions }) =>
  questions.map((question) => ({ step: id, question })),
);

export const FIRST_PLACE: Place = { step: "business", question: "business" };

/** The place that an address or a saved draft names; undefined for words that name none. */
export function findPlace(name: string | undefined): Place | undefined {
  return PLACES.find(({ question }) => question === name) ?? PLACES.find(({ step }) => step === name);
}

type Direction = { readonly by: "step" | "question"; readonly towards: "next" | "back" };

/** The place after or before; undefined at either end. */
export function findNeighbour(place: Place, { by, towards }: Direction): Place | undefined {
  const offset = towards === "next" ? 1 : -1;
  if (by === "question") return PLACES[PLACES.findIndex(({ question }) => question === place.question) + offset];
  return findPlace(STEPS[stepIndexOf(place.step) + offset]?.id);
}

/** The questions that a screen shows: a step's together or, by question, one alone. The plan is no question. */
export function questionsAt(place: Place, by: Direction["by"]): Exclude<QuestionId, "plan">[] {
  const together = STEPS.find(({ id }) => id === place.step)?.questions ?? [];
  const shown: readonly QuestionId[] = by === "question" ? [place.question] : together;
  return shown.filter((question) => question !== "plan");
}

export function stepIndexOf(step: StepId): number {
  return STEPS.findIndex(({ id }) => id === step);
}

export function isBefore(place: Place, step: StepId): boolean {
  return stepIndexOf(place.step) < stepIndexOf(step);
}

const QUESTION_OF_ROOT: Readonly<Record<string, QuestionId>> = {
  business: "business",
  workingHours: "hours",
  closures: "closures",
  audience: "customers",
  goals: "goals",
  channels: "channels",
  people: "people",
  events: "dates",
  limits: "limits",
  startsOn: "plan",
};

/** The place whose fields hold a path of the answers. */
export function placeOfPath(path: AnswerProblem["path"]): Place {
  return findPlace(QUESTION_OF_ROOT[String(path[0])]) ?? FIRST_PLACE;
}

/** The problems whose fields stand at one question or, where none is named, anywhere in the step. */
export function problemsOfPlace(problems: readonly AnswerProblem[], place: Place, by: "step" | "question") {
  return problems.filter(({ path }) => placeOfPath(path)[by] === place[by]);
}
