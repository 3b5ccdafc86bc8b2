import { useCallback, useState } from "react";
import type { AnswersStore } from "../saving/answers-store.ts";
import type { WizardValue } from "../wizard-context.ts";
import { followAnswers, type UnreadProblems, withUnread } from "./unread-problems.ts";

type Unread = Pick<WizardValue, "change" | "setUnread"> & {
  readonly unread: UnreadProblems;
  /** Lets go of all of it: other answers stand in the fields. */
  readonly forgetUnread: () => void;
};

/** What stands in the fields and is no day or time, on whatever step. */
export function useUnreadProblems(store: AnswersStore): Unread {
  const [unread, setAll] = useState<UnreadProblems>([]);
  const setUnread = useCallback<Unread["setUnread"]>(
    (path, problem) => setAll((all) => withUnread(all, { path, problem })),
    [],
  );
  const change = useCallback<Unread["change"]>(
    (next) => {
      const before = store.state().answers;
      store.change(next);
      const after = store.state().answers;
      setAll((all) => (all.length === 0 ? all : followAnswers(all, { before, after })));
    },
    [store],
  );
  const forgetUnread = useCallback(() => setAll([]), []);
  return { unread, setUnread, change, forgetUnread };
}
