import { ProblemError } from "./problem-error.ts";

/** Another version than `given` is there by now: `current`, or `null` where there is none. */
export function staleVersion({ given, current }: { readonly given: number; readonly current: unknown }): ProblemError {
  return new ProblemError("stale-version", { facts: { given }, current });
}
