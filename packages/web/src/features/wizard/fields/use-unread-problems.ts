import { useCallback, useState } from "react";
import type { AnswersStore } from "../saving/answers-store.ts";
import type { WizardValue } from "../wizard-context.ts";
import { followAnswers, type UnreadProblems, withUnread } from "./unread-problems.ts";

type Unread = Pick<WizardValue, "change" | "setUnread"> & { readonly unread: UnreadProblems };

type Held = { readonly story: number; readonly problems: UnreadProblems };

const NOTHING: UnreadProblems = [];

/** What stands in the fields and is no day or time, on whatever step; nothing any more once another story begins. */
export function useUnreadProblems(store: AnswersStore, story: number): Unread {
  const [held, setHeld] = useState<Held>({ story: 0, problems: NOTHING });
  const setUnread = useCallback<Unread["setUnread"]>(
    (path, problem) =>
      setHeld((before) => {
        const { story: now } = store.state();
        return { story: now, problems: withUnread(problemsOf(now, before), { path, problem }) };
      }),
    [store],
  );
  const change = useCallback<Unread["change"]>(
    (next) => {
      const { answers: before, story: now } = store.state();
      store.change(next);
      const after = store.state().answers;
      setHeld((held) =>
        held.problems.length === 0
          ? held
          : { story: now, problems: followAnswers(problemsOf(now, held), { before, after }) },
      );
    },
    [store],
  );
  return { unread: problemsOf(story, held), setUnread, change };
}

function problemsOf(story: number, held: Held): UnreadProblems {
  return held.story === story ? held.problems : NOTHING;
}
