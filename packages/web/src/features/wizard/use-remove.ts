import type { Answers } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { showUndoToast } from "../../shared/ui/undo-toast.tsx";
import type { ChangeAnswers } from "./change-answers.ts";
import { useWizard } from "./wizard-context.ts";

type Removal = {
  /** The list that loses an entry; the way back puts this list back as it was. */
  readonly list: "audience" | "channels" | "people" | "closures" | "events";
  readonly change: ChangeAnswers;
  /** What is taken away, in words. */
  readonly what: string;
};

/** Takes an entry away and offers the way back. */
export function useRemove(): (removal: Removal) => void {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  return ({ list, change: take, what }) => {
    const before: Answers[typeof list] = answers[list];
    change(take);
    showUndoToast({
      id: "wizard-removed",
      message: t("ui.wizard.removed", { what }),
      undoLabel: t("ui.shell.undo"),
      onUndo: () => change((now) => ({ ...now, [list]: before })),
    });
  };
}
