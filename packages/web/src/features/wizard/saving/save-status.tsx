import { useTranslation } from "react-i18next";
import type { AnswersState } from "./answers-state.ts";
import classes from "./save-status.module.css";

type SaveStatusProps = { readonly saving: AnswersState["saving"] };

/** Whether what stands in the fields is safe. */
export function SaveStatus({ saving }: SaveStatusProps) {
  const { t } = useTranslation();
  const isTrouble = saving === "no-connection" || saving === "refused";
  return (
    <span role="status" className={classes.status} data-trouble={isTrouble || undefined}>
      {saving === "untouched" ? "" : t(`ui.wizard.saving.${saving}`)}
    </span>
  );
}
