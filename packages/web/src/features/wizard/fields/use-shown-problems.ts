import type { AnswerProblem } from "@porchlight/core";
import { useCallback, useState } from "react";
import { type Place, placeOfPath, type QuestionId, stepIndexOf } from "../steps.ts";
import { useAfterPress } from "../use-after-press.ts";
import type { FieldPath } from "../wizard-context.ts";
import { fieldId } from "./field-places.ts";

type ShownProblems = {
  readonly shownProblems: readonly AnswerProblem[];
  readonly touch: (path: FieldPath) => void;
  /** From now on every problem of these questions may be shown. */
  readonly showAll: (questions: readonly QuestionId[]) => void;
};

/**
 * Nobody is told what is missing before they had a chance to say it: fields speak once left, questions once passed. Of
 * the steps, those before the one that was reached, by its index, are passed.
 */
export function useShownProblems(problems: readonly AnswerProblem[], reached: number): ShownProblems {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const afterPress = useAfterPress();
  const [passed, setPassed] = useState<ReadonlySet<QuestionId>>(new Set());
  const touch = useCallback(
    (path: FieldPath) => afterPress(() => setTouched((before) => withAll(before, [fieldId(path)]))),
    [afterPress],
  );
  const isPassed = ({ step, question }: Place) => passed.has(question) || stepIndexOf(step) < reached;
  return {
    shownProblems: problems.filter(({ path }) => touched.has(fieldId(path)) || isPassed(placeOfPath(path))),
    touch,
    showAll: (questions) => setPassed((before) => withAll(before, questions)),
  };
}

function withAll<Entry>(before: ReadonlySet<Entry>, more: readonly Entry[]): ReadonlySet<Entry> {
  return more.every((entry) => before.has(entry)) ? before : new Set([...before, ...more]);
}
