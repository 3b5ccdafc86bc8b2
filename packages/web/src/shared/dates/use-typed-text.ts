import { type ReactNode, useContext, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TypedProblem } from "./typed-problem.ts";
import { UnreadFieldsContext } from "./unread-fields.ts";

/** What a field says of its problem: to the page, which then says what is wrong, or else to its reader. */
export type ProblemProps = {
  readonly error?: ReactNode;
  /** Called when the field is left with a text that can't be read, and with `undefined` once it can. */
  readonly onProblem?: ((problem: TypedProblem | undefined) => void) | undefined;
};

type TypedText = {
  /** What was typed and is not taken yet. */
  readonly typed: string | undefined;
  readonly type: (text: string) => void;
  /** It is taken, and nothing is wrong any more. */
  readonly forget: () => void;
  /** It stays in the field, and is told. */
  readonly refuse: (problem: TypedProblem) => void;
  readonly error: ReactNode;
};

/** The text of a field until it is read; a form that is not sent while some can't be read (`UnreadFieldsContext`) is told, too. */
export function useTypedText({ error, onProblem }: ProblemProps): TypedText {
  const { t } = useTranslation();
  const field = useId();
  const unread = useContext(UnreadFieldsContext);
  useEffect(() => () => unread?.note(field, false), [unread, field]);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<TypedProblem>();
  const tell = (next: TypedProblem | undefined) => {
    setProblem(next);
    // Always, since the page may know of a problem from before the field was here.
    onProblem?.(next);
    unread?.note(field, next !== undefined);
  };
  return {
    typed,
    type: setTyped,
    forget: () => {
      setTyped(undefined);
      tell(undefined);
    },
    refuse: tell,
    error:
      onProblem === undefined && problem !== undefined
        ? t(`ui.shell.dates.problem.${problem.code}`, problem.facts)
        : error,
  };
}
