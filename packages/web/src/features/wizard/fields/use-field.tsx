import type { InputWrapperProps } from "@mantine/core";
import type { AnswerProblem } from "@porchlight/core";
import type { ReactNode } from "react";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { fieldId, problemsAt, problemsId } from "./field-places.ts";
import { ProblemLines } from "./problem-lines.tsx";

export type FieldProps = {
  readonly id: string;
  readonly error: ReactNode;
  readonly description: ReactNode;
  readonly inputWrapperOrder: NonNullable<InputWrapperProps["inputWrapperOrder"]>;
  readonly onBlur: () => void;
  readonly "aria-describedby"?: string;
};

type Speaking = {
  /** The field is too narrow for sentences: a `GroupProblems` of its path stands where there is room. */
  readonly speaksElsewhere?: boolean;
};

/** What binds an input to a path of the answers: its id, what is wrong with it and what is strange, and when it was left. */
export function useField(path: FieldPath, { speaksElsewhere = false }: Speaking = {}): FieldProps {
  const { shownProblems, touch } = useWizard();
  const problems = problemsAt(shownProblems, path);
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    id: fieldId(path),
    ...(speaksElsewhere
      ? { error: errors.length > 0, description: null, "aria-describedby": problemsId(path) }
      : // What must be put right comes first; what is only strange can wait for it.
        { error: linesOf(errors), description: errors.length > 0 ? null : linesOf(problems) }),
    inputWrapperOrder: ["label", "input", "description", "error"],
    onBlur: () => touch(path),
  };
}

function linesOf(problems: readonly AnswerProblem[]): ReactNode {
  return problems.length === 0 ? null : <ProblemLines problems={problems} />;
}
