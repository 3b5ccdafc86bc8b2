import type { ProblemProps } from "../../../shared/dates/use-typed-text.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { unreadTextAt } from "./unread-problems.ts";

/** What binds a day or time to what the wizard keeps of texts that are none: it is there again when its step is come back to. */
export function useUnreadText(path: FieldPath): Required<Pick<ProblemProps, "refused" | "onProblem">> {
  const { unread, setUnread } = useWizard();
  return { refused: unreadTextAt(unread, path), onProblem: (problem) => setUnread(path, problem) };
}
