import { useRef, useState } from "react";
import { dropKeptDraft, findKeptDraft, keepDraft } from "./kept-draft.ts";
import { isSameDraft, type PostDraft } from "./post-draft.ts";

/** A draft, or what becomes of the one in hand: for what arrives while something else is typed. */
export type DraftChange = PostDraft | ((draft: PostDraft) => PostDraft);

type DraftInHand = {
  readonly draft: PostDraft;
  /** The draft with what the same press has changed, before it is shown. */
  readonly latest: () => PostDraft;
  readonly change: (change: DraftChange) => void;
  /** When the text was kept that was found here on opening. */
  readonly restoredFrom: string | undefined;
  /** Forgets what was kept; with `draft`, goes on from there. */
  readonly startOver: (draft?: PostDraft) => void;
};

/** A draft that this browser keeps with every change, so that a crash loses nothing. */
export function useDraft(initial: PostDraft, storageKey: string): DraftInHand {
  const [kept] = useState(() => findKeptDraft(localStorage, storageKey));
  const isRestored = kept !== undefined && !isSameDraft(kept.draft, initial);
  const [draft, setDraft] = useState(isRestored ? kept.draft : initial);
  const [restoredFrom, setRestoredFrom] = useState(isRestored ? kept.keptAt : undefined);
  const latest = useRef(draft);
  const take = (next: PostDraft) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    draft,
    latest: () => latest.current,
    restoredFrom,
    change: (change) => {
      const next = typeof change === "function" ? change(latest.current) : change;
      take(next);
      if (isSameDraft(next, initial)) dropKeptDraft(localStorage, storageKey);
      else keepDraft(localStorage, storageKey, { draft: next, keptAt: new Date().toISOString() });
    },
    startOver: (next = initial) => {
      dropKeptDraft(localStorage, storageKey);
      take(next);
      setRestoredFrom(undefined);
    },
  };
}
