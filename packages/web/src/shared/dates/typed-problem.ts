import type { IsoDate, LocalTime } from "@porchlight/core";

/** What stands in the way of a typed day or time: a code and the facts of its words (`ui.shell.dates.problem`), with the text. */
export type TypedProblem =
  | { readonly code: "date-not-read"; readonly facts: { readonly text: string; readonly example: IsoDate } }
  | { readonly code: "date-too-early"; readonly facts: { readonly text: string; readonly first: IsoDate } }
  | { readonly code: "time-not-read"; readonly facts: { readonly text: string; readonly example: LocalTime } };
