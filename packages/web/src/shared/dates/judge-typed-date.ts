import { daysBetween, type IsoDate } from "@porchlight/core";
import { parseTypedDate } from "./parse-typed-date.ts";

/** What stands in the way of a typed day, as a code and the facts of its words (`ui.shell.dates.problem`). */
export type TypedDateProblem =
  | { readonly code: "date-not-read"; readonly facts: { readonly text: string } }
  | { readonly code: "date-too-early"; readonly facts: { readonly first: IsoDate } };

export type TypedDate = { readonly day: IsoDate } | { readonly problem: TypedDateProblem };

type Field = {
  readonly monthFirst: boolean;
  /** The first day that the field takes. */
  readonly first: IsoDate | undefined;
};

/** The day that somebody typed, or why there is none. */
export function judgeTypedDate(text: string, { monthFirst, first }: Field): TypedDate {
  const day = parseTypedDate(text, { monthFirst });
  if (day === null) return { problem: { code: "date-not-read", facts: { text: text.trim() } } };
  if (first === undefined || daysBetween(first, day) >= 0) return { day };
  return { problem: { code: "date-too-early", facts: { first } } };
}
