import type { AnswersDraft, AnswersSent } from "@porchlight/api/contract";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { createListeners } from "../../../shared/stores/create-listeners.ts";
import type { ChangeAnswers } from "../change-answers.ts";
import type { AnswersCopies } from "./answers-copy.ts";
import {
  type AnswersHeld,
  type AnswersState,
  edited,
  failed,
  heldOf,
  holding,
  saved,
  sending,
  withMine,
  withTheirs,
} from "./answers-state.ts";

export type AnswersStore = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => AnswersState;
  readonly change: (change: ChangeAnswers) => void;
  /** Puts other answers into the fields, such as an example's. */
  readonly hold: (change: (held: AnswersHeld) => AnswersHeld) => void;
  readonly goTo: (step: string) => void;
  /** Puts the answers that gave way back in place of the newer ones. */
  readonly takeMine: () => void;
  /** Lets go of the answers that gave way. */
  readonly takeTheirs: () => void;
  /** Saves what is unsaved, at once; resolves when that has been tried. */
  readonly flush: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => void;
};

type StoreInput = {
  readonly first: AnswersState;
  readonly copies: AnswersCopies;
  /** Keeps answers over a version; throws `ApiProblem` or `NoConnection`. */
  readonly save: (sent: AnswersSent, version: number) => Promise<AnswersDraft>;
};

/** A change waits this long for the next one before it is saved. */
export const SAVE_AFTER_MS = 600;
/** After this long without a connection saving is tried again. */
export const RETRY_AFTER_MS = 60_000;

const DELAYS_MS: Partial<Record<AnswersState["saving"], number>> = {
  waiting: SAVE_AFTER_MS,
  "no-connection": RETRY_AFTER_MS,
};

/**
 * Holds the answers while somebody gives them, and keeps them: on this computer at once, on the server a moment later.
 * One request is under way at a time; what changes meanwhile goes with the next.
 */
export function createAnswersStore({ first, copies, save }: StoreInput): AnswersStore {
  let state = first;
  let underWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { subscribe, tell } = createListeners();

  function apply(next: AnswersState): void {
    state = next;
    const { step, version: baseVersion } = state;
    if (state.isUnsaved) copies.keep({ ...heldOf(state), step, baseVersion });
    else if (state.saving === "saved" && state.gaveWay === undefined) copies.drop();
    schedule();
    tell();
  }

  function schedule(): void {
    if (state.saving === "no-connection" && timer !== undefined) return;
    clearTimeout(timer);
    const delayMs = DELAYS_MS[state.saving];
    timer = delayMs === undefined ? undefined : setTimeout(() => void flush(), delayMs);
  }

  async function flush(): Promise<void> {
    while (underWay !== undefined) await underWay;
    clearTimeout(timer);
    timer = undefined;
    if (!state.isUnsaved) return;
    underWay = send().finally(() => {
      underWay = undefined;
    });
    await underWay;
  }

  async function send(): Promise<void> {
    const { step, version } = state;
    const held = heldOf(state);
    apply(sending(state));
    try {
      const draft = await save({ ...held, step }, version);
      apply({ ...saved(state, draft.version), lastSent: held });
    } catch (error) {
      if (!(error instanceof ApiProblem || error instanceof NoConnection)) throw error;
      apply({ ...failed(state, error), lastSent: held });
    }
  }

  return {
    subscribe,
    state: () => state,
    change: (change) => apply(edited(state, { answers: change(state.answers) })),
    hold: (change) => apply(edited(holding(state, change(heldOf(state))), {})),
    goTo: (step) => {
      if (step !== state.step) apply(state.saving === "untouched" ? { ...state, step } : edited(state, { step }));
    },
    takeMine: () => apply(withMine(state)),
    takeTheirs: () => apply(withTheirs(state)),
    flush,
    start: schedule,
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      if (state.saving === "waiting") void flush();
    },
  };
}
