import type { Answers } from "@porchlight/core";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { showUndoToast } from "../../../shared/ui/show-undo-toast.tsx";
import type { ChangeAnswers } from "../change-answers.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { focusField } from "./field-places.ts";

type Removal = {
  /** The list that loses an entry; the way back puts this list back as it was. */
  readonly list: "audience" | "channels" | "people" | "closures" | "events";
  readonly change: ChangeAnswers;
  /** Where the focus goes afterwards. */
  readonly next: FieldPath;
  /** What is taken away, in words. */
  readonly what: string;
};

/** Takes an entry away and offers the way back. */
export function useRemove(): (removal: Removal) => void {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  return ({ list, change: take, next, what }) => {
    const before: Answers[typeof list] = answers[list];
    flushSync(() => change(take));
    focusField(next);
    showUndoToast({
      id: "wizard-removed",
      message: t("ui.wizard.removed", { what }),
      undoLabel: t("ui.shell.undo"),
      onUndo: () => change((now) => ({ ...now, [list]: before })),
    });
  };
}
