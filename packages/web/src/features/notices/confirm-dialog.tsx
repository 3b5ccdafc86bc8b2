import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../shared/ui/dialog.tsx";
import classes from "./list.module.css";

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly isBusy: boolean;
  readonly failure: Error | null;
  readonly onYes: () => void;
  readonly onClose: () => void;
};

/** Asks once before what can't be taken back. */
export function ConfirmDialog({ isOpen, title, text, yes, isBusy, failure, onYes, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={title} widthPx={440} onClose={onClose}>
      <div className={classes.form}>
        <span>{text}</span>
        {failure !== null && (
          <p role="alert" className={classes.failure}>
            {failure.message}
          </p>
        )}
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t("ui.notices.digests.cancel")}
          </Button>
          <Button loading={isBusy} onClick={onYes}>
            {yes}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
