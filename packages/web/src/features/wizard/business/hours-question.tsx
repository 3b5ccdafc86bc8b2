import { useTranslation } from "react-i18next";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useWizard } from "../wizard-context.ts";
import { HoursEditor } from "./hours-editor.tsx";

/** When the business is open. */
export function HoursQuestion() {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  return (
    <>
      <HoursEditor
        path={["workingHours"]}
        label={t("ui.wizard.hours.title")}
        hours={answers.workingHours}
        onHours={(workingHours) => change((before) => ({ ...before, workingHours }))}
      />
      <GroupProblems path={["workingHours"]} />
    </>
  );
}
