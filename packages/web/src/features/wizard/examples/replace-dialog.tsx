import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import classes from "./replace-dialog.module.css";
import type { Examples } from "./use-examples.ts";

type ReplaceDialogProps = { readonly examples: Examples };

/** Asks before anything that somebody wrote goes for good. */
export function ReplaceDialog({ examples: { asked, keep } }: ReplaceDialogProps) {
  const { t } = useTranslation();
  const atStake = asked?.atStake ?? "changes";
  return (
    <Dialog
      isOpen={asked !== undefined}
      title={t(`ui.wizard.examples.replace.${atStake}.title`)}
      widthPx={440}
      onClose={keep}
    >
      <p className={classes.ask}>{t(`ui.wizard.examples.replace.${atStake}.text`)}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={keep} data-autofocus>
          {t(`ui.wizard.examples.replace.${atStake}.keep`)}
        </Button>
        <Button onClick={() => asked?.go()}>{t(`ui.wizard.examples.replace.${atStake}.go`)}</Button>
      </Group>
    </Dialog>
  );
}
