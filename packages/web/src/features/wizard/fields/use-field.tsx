import type { InputWrapperProps } from "@mantine/core";
import type { AnswerProblem } from "@porchlight/core";
import type { ReactNode } from "react";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { fieldId, problemsAt } from "./field-places.ts";
import { ProblemLines } from "./problem-lines.tsx";

export type FieldProps = {
  readonly id: string;
  readonly error: ReactNode;
  readonly description: ReactNode;
  readonly inputWrapperOrder: NonNullable<InputWrapperProps["inputWrapperOrder"]>;
  readonly onBlur: () => void;
};

/** What binds an input to a path of the answers: its id, what is wrong with it and what is strange, and when it was left. */
export function useField(path: FieldPath): FieldProps {
  const { shownProblems, touch } = useWizard();
  const problems = problemsAt(shownProblems, path);
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    id: fieldId(path),
    error: linesOf(errors),
    // What must be put right comes first; what is only strange can wait for it.
    description: errors.length > 0 ? null : linesOf(problems),
    inputWrapperOrder: ["label", "input", "description", "error"],
    onBlur: () => touch(path),
  };
}

function linesOf(problems: readonly AnswerProblem[]): ReactNode {
  return problems.length === 0 ? null : <ProblemLines problems={problems} />;
}
