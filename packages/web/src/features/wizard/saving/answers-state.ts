import { type AnswersDraft, answersDraftSchema } from "@porchlight/api/contract";
import type { Answers } from "@porchlight/core";
import { type ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { isSame } from "../../../shared/api/is-same.ts";
import type { AnswersCopy } from "./answers-copy.ts";

/** What goes to the server: the answers and the step or question that was open last. */
export type AnswersSent = { readonly answers: Answers; readonly step: string };

export type AnswersState = AnswersSent & {
  /** The saved version that the answers stand on; 0 before the first. */
  readonly version: number;
  /** `untouched`: there is nothing to save yet. `waiting`: a change waits a moment for the next one. */
  readonly saving: "untouched" | "waiting" | "saving" | "saved" | "no-connection" | "refused";
  /** True while something here is not on the server. */
  readonly isUnsaved: boolean;
  /** Somebody saved other answers meanwhile. Theirs are shown; these are the ones that gave way. */
  readonly gaveWay?: { readonly answers: Answers; readonly savedAt: string };
  /** What was sent last; its reply may have been lost. */
  readonly lastSent?: Answers;
};

type Opening = { readonly saved: AnswersDraft | null; readonly copy: AnswersCopy | undefined; readonly empty: Answers };

/** What the wizard opens with: the saved answers, or what this computer kept when that never reached the server. */
export function openAnswers({ saved, copy, empty }: Opening): AnswersState {
  const kept: AnswersState =
    saved === null
      ? { answers: empty, step: "", version: 0, saving: "untouched", isUnsaved: false }
      : { answers: saved.answers, step: saved.step, version: saved.version, saving: "saved", isUnsaved: false };
  if (copy === undefined || isSame(copy.answers, kept.answers)) return kept;
  if (copy.baseVersion !== kept.version) {
    return { ...kept, gaveWay: { answers: copy.answers, savedAt: saved?.updatedAt ?? "" } };
  }
  return { ...kept, answers: copy.answers, step: copy.step, saving: "waiting", isUnsaved: true };
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
  const mine = state.gaveWay?.answers;
  return mine === undefined ? state : edited(withTheirs(state), { answers: mine });
}

/** Without the answers that gave way. */
export function withTheirs(state: AnswersState): AnswersState {
  const { gaveWay: _mine, ...rest } = state;
  return rest;
}

function overtaken(state: AnswersState, newer: AnswersDraft): AnswersState {
  const { answers: mine, lastSent } = state;
  // A reply that was lost on its way looks like somebody else's change, but it is our own.
  if (lastSent !== undefined && isSame(newer.answers, lastSent)) {
    return { ...state, version: newer.version, saving: "waiting", isUnsaved: true };
  }
  const theirs: AnswersState = {
    ...state,
    answers: newer.answers,
    version: newer.version,
    saving: "saved",
    isUnsaved: false,
  };
  return isSame(mine, newer.answers) ? theirs : { ...theirs, gaveWay: { answers: mine, savedAt: newer.updatedAt } };
}

function newerIn(error: ApiProblem | NoConnection): AnswersDraft | undefined {
  if (error instanceof NoConnection || error.problem.status !== 412) return undefined;
  const parsed = answersDraftSchema.safeParse(error.problem.current);
  return parsed.success ? parsed.data : undefined;
}
