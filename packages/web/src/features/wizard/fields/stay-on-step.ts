import type { KeyboardEvent } from "react";

/** Enter says that a day or time is typed, not that the step is done. */
export function stayOnStep(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}
