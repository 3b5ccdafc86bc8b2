import { type AnswersDraft, type AnswersSent, answersDraftSchema } from "@porchlight/api/contract";
import type { Answers } from "@porchlight/core";
import { type ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { isSame } from "../../../shared/api/is-same.ts";
import type { AnswersCopy } from "./answers-copy.ts";

/** The answers in the fields and, while those are an example's, the owner's own beside them. */
export type AnswersHeld = Pick<AnswersSent, "answers" | "own">;

export type AnswersState = AnswersSent & {
  /** Which answers these are: counted up whenever others come to stand in the fields, by whatever way but the fields. */
  readonly story: number;
  /** The saved version that the answers stand on; 0 before the first. */
  readonly version: number;
  /** `untouched`: there is nothing to save yet. `waiting`: a change waits a moment for the next one. */
  readonly saving: "untouched" | "waiting" | "saving" | "saved" | "no-connection" | "refused";
  /** True while something here is not on the server. */
  readonly isUnsaved: boolean;
  /** Somebody saved other answers meanwhile. Theirs are shown; these are the ones that gave way. */
  readonly gaveWay?: AnswersHeld & { readonly savedAt: string };
  /** What was sent last; its reply may have been lost. */
  readonly lastSent?: AnswersHeld;
};

type Opening = { readonly saved: AnswersDraft | null; readonly copy: AnswersCopy | undefined; readonly empty: Answers };

/** What the wizard opens with: the saved answers, or what this computer kept when that never reached the server. */
export function openAnswers({ saved, copy, empty }: Opening): AnswersState {
  const kept: AnswersState =
    saved === null
      ? { answers: empty, story: 0, step: "", version: 0, saving: "untouched", isUnsaved: false }
      : { ...heldOf(saved), story: 0, step: saved.step, version: saved.version, saving: "saved", isUnsaved: false };
  if (copy === undefined || isSame(heldOf(copy), heldOf(kept))) return kept;
  if (copy.baseVersion !== kept.version) {
    return { ...kept, gaveWay: { ...heldOf(copy), savedAt: saved?.updatedAt ?? "" } };
  }
  return { ...holding(kept, heldOf(copy)), step: copy.step, saving: "waiting", isUnsaved: true };
}

/** After a change by hand. Without a connection the next try keeps its time. */
export function edited(state: AnswersState, change: Partial<AnswersSent>): AnswersState {
  return {
    ...state,
    ...change,
    isUnsaved: true,
    saving: state.saving === "no-connection" ? "no-connection" : "waiting",
  };
}

/** With other answers in the fields, and with the owner's own beside them or without. */
export function holding({ answers: _answers, own: _own, ...rest }: AnswersState, held: AnswersHeld): AnswersState {
  return { ...rest, ...held, story: rest.story + 1 };
}

/** What is in hand of a draft, a copy or a state. */
export function heldOf({ answers, own }: AnswersHeld): AnswersHeld {
  return own === undefined ? { answers } : { answers, own };
}

/** Once the answers are on their way; whatever changes from now on is unsaved again. */
export function sending(state: AnswersState): AnswersState {
  return { ...state, saving: "saving", isUnsaved: false };
}

/** After the server has kept what was sent. */
export function saved(state: AnswersState, version: number): AnswersState {
  return { ...state, version, saving: state.isUnsaved ? "waiting" : "saved" };
}

/** After saving failed: the newer answers where there are some, else what is still to be saved. */
export function failed(state: AnswersState, error: ApiProblem | NoConnection): AnswersState {
  const newer = newerIn(error);
  if (newer !== undefined) return overtaken(state, newer);
  const isPassing = error instanceof NoConnection || error.problem.status >= 500;
  return { ...state, saving: isPassing ? "no-connection" : "refused", isUnsaved: true };
}

/** With the answers that gave way back in place of the newer ones. */
export function withMine(state: AnswersState): AnswersState {
  const mine = state.gaveWay;
  return mine === undefined ? state : edited(holding(withTheirs(state), heldOf(mine)), {});
}

/** Without the answers that gave way. */
export function withTheirs(state: AnswersState): AnswersState {
  const { gaveWay: _mine, ...rest } = state;
  return rest;
}

function overtaken(state: AnswersState, newer: AnswersDraft): AnswersState {
  const { lastSent } = state;
  // A reply that was lost on its way looks like somebody else's change, but it is our own.
  if (lastSent !== undefined && isSame(heldOf(newer), lastSent)) {
    return { ...state, version: newer.version, saving: "waiting", isUnsaved: true };
  }
  const mine = heldOf(state);
  const kept = { version: newer.version, saving: "saved", isUnsaved: false } as const;
  if (isSame(mine, heldOf(newer))) return { ...state, ...kept };
  return { ...holding(state, heldOf(newer)), ...kept, gaveWay: { ...mine, savedAt: newer.updatedAt } };
}

function newerIn(error: ApiProblem | NoConnection): AnswersDraft | undefined {
  if (error instanceof NoConnection || error.problem.status !== 412) return undefined;
  const parsed = answersDraftSchema.safeParse(error.problem.current);
  return parsed.success ? parsed.data : undefined;
}
