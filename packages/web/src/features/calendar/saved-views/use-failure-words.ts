import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";

/** Why nothing came of what was to be done with a saved view. */
export function useFailureWords(): (error: unknown, name: string) => string {
  const { t } = useTranslation();
  return (error, name) => {
    if (error instanceof NoConnection) return t("ui.calendar.toast.noConnection");
    if (!(error instanceof ApiProblem)) return t("ui.calendar.toast.failed");
    const { status } = error.problem;
    if (status === 412) return t("ui.calendar.savedViews.overtaken", { name });
    if (status === 404) return t("ui.calendar.savedViews.gone", { name });
    return error.message;
  };
}
