import type { Plan } from "@porchlight/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ChangeAnswers } from "../change-answers.ts";
import { type ChangeSpan, NO_CHANGE, planBefore, withNewChange } from "./change-span.ts";

type LastChangeInput = {
  /** Where the changes are made; going elsewhere begins anew. */
  readonly place: string;
  readonly plan: Plan | undefined;
  readonly change: (change: ChangeAnswers) => void;
};

type LastChange = {
  /** The plan as it was before the last change; undefined where nothing was changed at this place. */
  readonly baseline: Plan | undefined;
  /** Changes the answers, and knows whether that is another change or the last one going on. */
  readonly change: (change: ChangeAnswers) => void;
};

/**
 * What the newest plan is to be held against: the one before the last change. A change lasts until a pointer is pressed
 * or the focus moves, so that a slide, or a number while it is typed, is one.
 */
export function useLastChange({ place, plan, change }: LastChangeInput): LastChange {
  const [kept, setKept] = useState<{ readonly place: string; readonly span: ChangeSpan }>({ place, span: NO_CHANGE });
  const isOver = useRef(true);
  const shown = useRef(plan);
  useEffect(() => {
    shown.current = plan;
  }, [plan]);
  useEffect(() => {
    const end = () => {
      isOver.current = true;
    };
    window.addEventListener("pointerdown", end, true);
    window.addEventListener("focusin", end, true);
    return () => {
      window.removeEventListener("pointerdown", end, true);
      window.removeEventListener("focusin", end, true);
    };
  }, []);
  const changeAndHold = useCallback(
    (next: ChangeAnswers) => {
      const begunAt = shown.current;
      // While the first plan is still being made there is nothing to hold a change against.
      if (isOver.current && begunAt !== undefined) {
        isOver.current = false;
        setKept((before) => {
          const span = before.place === place ? before.span : NO_CHANGE;
          return { place, span: withNewChange(span, begunAt) };
        });
      }
      change(next);
    },
    [place, change],
  );
  return { baseline: kept.place === place ? planBefore(kept.span, plan) : undefined, change: changeAndHold };
}
