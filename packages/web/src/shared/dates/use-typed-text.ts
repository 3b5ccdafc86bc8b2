import { type ReactNode, useContext, useEffect, useEffectEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TypedProblem } from "./typed-problem.ts";
import { UnreadFieldsContext } from "./unread-fields.ts";

/** A page that keeps what can't be read in its fields, and says what is wrong, gives both; else the field does so itself. */
export type ProblemProps = {
  readonly error?: ReactNode;
  /** The text that stands in the field and can't be read, as the page keeps it. */
  readonly refused?: string | undefined;
  /** Called when the field is left with a text that can't be read, and with `undefined` once it can. */
  readonly onProblem?: ((problem: TypedProblem | undefined) => void) | undefined;
};

type TypedText = {
  /** What was typed and is not taken yet. */
  readonly typed: string | undefined;
  /** Something was typed since it was last read. */
  readonly isNew: boolean;
  readonly type: (text: string) => void;
  /** It is taken, and nothing is wrong any more. */
  readonly forget: () => void;
  /** It stays in the field, and is told. */
  readonly refuse: (problem: TypedProblem) => void;
  readonly error: ReactNode;
};

type FieldOf<Value> = ProblemProps & { readonly value: Value };

/** What was typed over a value; it stands until that value gives way to another. */
type Typed<Value> = {
  readonly over: Value;
  readonly text: string;
  readonly isNew: boolean;
  readonly problem?: TypedProblem;
};

/**
 * The text of a field until it is read, or until another value comes from elsewhere. A form that is not sent while some can't
 * be read (`UnreadFieldsContext`) is told, too.
 */
export function useTypedText<Value>({ value, error, refused, onProblem }: FieldOf<Value>): TypedText {
  const { t } = useTranslation();
  const field = useId();
  const unread = useContext(UnreadFieldsContext);
  const [held, setHeld] = useState<Typed<Value>>();
  const isDisplaced = held !== undefined && held.over !== value;
  const typed = isDisplaced ? undefined : held;
  const text = typed?.text ?? refused;
  const tell = (problem: TypedProblem | undefined) => {
    onProblem?.(problem);
    unread?.note(field, problem !== undefined);
  };
  const forget = () => {
    setHeld(undefined);
    tell(undefined);
  };
  const giveWay = useEffectEvent(forget);
  useEffect(() => {
    if (isDisplaced) giveWay();
  }, [isDisplaced]);
  useEffect(() => () => unread?.note(field, false), [unread, field]);
  const problem = typed?.problem;
  return {
    typed: text,
    isNew: typed?.isNew === true,
    type: (next) => setHeld({ over: value, text: next, isNew: true, ...(problem === undefined ? {} : { problem }) }),
    forget,
    refuse: (next) => {
      setHeld(onProblem === undefined ? { over: value, text: text ?? "", isNew: false, problem: next } : undefined);
      tell(next);
    },
    error: problem === undefined ? error : t(`ui.shell.dates.problem.${problem.code}`, problem.facts),
  };
}
