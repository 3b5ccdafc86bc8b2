import { createContext, useContext } from "react";

export type PauseQuestions = {
  /** Asks whether to pause everything, or to lift the pause that is on. */
  readonly ask: () => void;
};

/** The questions are asked in one place, above all pages; outside of them nobody asks. */
export const PauseContext = createContext<PauseQuestions>({ ask: () => undefined });

export function usePauseQuestions(): PauseQuestions {
  return useContext(PauseContext);
}
