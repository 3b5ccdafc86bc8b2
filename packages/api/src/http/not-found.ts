import { ProblemError } from "./problem-error.ts";

/** There is no such thing; `noun` is its name in the addresses: `post`, `hashtagSet`. */
export function notFound(noun: string): ProblemError {
  return new ProblemError("not-found", { facts: { noun } });
}
