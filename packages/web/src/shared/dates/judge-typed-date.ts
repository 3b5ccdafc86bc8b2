import { daysBetween, type IsoDate } from "@porchlight/core";
import { type NearDay, parseTypedDate } from "./parse-typed-date.ts";
import type { TypedProblem } from "./typed-problem.ts";

export type TypedDate = { readonly day: IsoDate } | { readonly problem: TypedProblem };

type Field = {
  readonly monthFirst: boolean;
  /** The first day that the field takes. */
  readonly first: IsoDate | undefined;
  /** Which day is meant where no year is typed; absent where one has to be. */
  readonly near?: NearDay | undefined;
};

/** A day to show how days are written. */
export const EXAMPLE_DAY: IsoDate = "2026-12-24";

/** The day that somebody typed, or why there is none. */
export function judgeTypedDate(text: string, { monthFirst, first, near }: Field): TypedDate {
  const day = parseTypedDate(text, { monthFirst, near });
  if (day === null) return { problem: { code: "date-not-read", facts: { text: text.trim(), example: EXAMPLE_DAY } } };
  if (first === undefined || daysBetween(first, day) >= 0) return { day };
  return { problem: { code: "date-too-early", facts: { text: text.trim(), first } } };
}
