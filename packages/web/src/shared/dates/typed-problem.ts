import type { IsoDate, LocalTime } from "@porchlight/core";

/** What stands in the way of a typed day or time, as a code and the facts of its words (`ui.shell.dates.problem`). */
export type TypedProblem =
  | { readonly code: "date-not-read"; readonly facts: { readonly text: string; readonly example: IsoDate } }
  | { readonly code: "date-too-early"; readonly facts: { readonly first: IsoDate } }
  | { readonly code: "time-not-read"; readonly facts: { readonly text: string; readonly example: LocalTime } };
