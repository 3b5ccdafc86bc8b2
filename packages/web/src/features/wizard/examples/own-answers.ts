import type { Answers } from "@porchlight/core";
import type { AnswersHeld } from "../saving/answers-state.ts";

/** Puts an example's answers into the fields; the owner's own are kept beside them, whichever example came before. */
export function withExample(example: Answers): (held: AnswersHeld) => AnswersHeld {
  return ({ answers, own = answers }) => ({ answers: example, own });
}

/** Puts the owner's own answers back, as they were when the first example took their place. */
export function withOwn({ answers, own = answers }: AnswersHeld): AnswersHeld {
  return { answers: own };
}

/** Makes what stands in the fields the owner's own. */
export function withAdopted({ answers }: AnswersHeld): AnswersHeld {
  return { answers };
}

/** Keeps these beside what stands in the fields, as the owner's own. */
export function besideOwn(own: Answers): (held: AnswersHeld) => AnswersHeld {
  return ({ answers }) => ({ answers, own });
}
