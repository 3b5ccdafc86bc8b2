import type { Facts } from "../../facts/reason.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";

/** One group of questions to ask of answers. It passes over what is not there: that is the shape's to report. */
export type ProblemRule = (answers: ReadableAnswers) => AnswerProblem[];

export type ProblemPath = AnswerProblem["path"];

/** Larger numbers are slips of the finger, and sums of them lose their small parts. */
const NUMBER_MAX = 1_000_000_000;

export function errorAt(path: ProblemPath, code: string, facts: Facts = {}): AnswerProblem {
  return { code, severity: "error", path, facts };
}

export function warningAt(path: ProblemPath, code: string, facts: Facts = {}): AnswerProblem {
  return { code, severity: "warning", path, facts };
}

/** The problems of every readable entry of a list, in its order. */
export function problemsOfEach<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  problemsOf: (entry: Entry, index: number) => readonly AnswerProblem[],
): AnswerProblem[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : problemsOf(entry, index)));
}

/** A number that counts or weighs something: neither negative nor beyond all reason. */
export function problemsOfAmount(
  amount: number | undefined,
  { path, code }: { readonly path: ProblemPath; readonly code: string },
): AnswerProblem[] {
  if (amount === undefined) return [];
  if (amount < 0) return [errorAt(path, code, { amount })];
  if (amount > NUMBER_MAX) return [errorAt(path, "number-too-large", { amount, maximum: NUMBER_MAX })];
  return [];
}

/** True for text with something to see in it: a letter, a digit, a sign or an emoji of any script. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
