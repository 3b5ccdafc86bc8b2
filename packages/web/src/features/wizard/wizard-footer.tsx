import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AnswersState } from "./saving/answers-state.ts";
import { SaveStatus } from "./saving/save-status.tsx";
import classes from "./wizard-footer.module.css";

type WizardFooterProps = {
  readonly saving: AnswersState["saving"];
  /** Left out on the first screen. */
  readonly onBack: (() => void) | undefined;
  /** What the filled button says. */
  readonly nextLabel: string;
  readonly isBusy: boolean;
};

/** Back, how saving stands, and on. On is never disabled: it goes on or shows what is missing. */
export function WizardFooter({ saving, onBack, nextLabel, isBusy }: WizardFooterProps) {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      {onBack !== undefined && (
        <Button variant="default" size="md" onClick={onBack}>
          {t("ui.wizard.back")}
        </Button>
      )}
      <SaveStatus saving={saving} />
      <Button type="submit" size="md" loading={isBusy}>
        {nextLabel}
      </Button>
    </footer>
  );
}
