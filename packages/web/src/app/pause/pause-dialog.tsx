import { Button, Group, Textarea } from "@mantine/core";
import { PAUSE_WHY_MAX } from "@porchlight/api/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../shared/ui/dialog.tsx";
import { usePauseDeeds } from "./use-pause-deeds.ts";

type PauseDialogProps = { readonly workspaceId: string; readonly isOpen: boolean; readonly onClose: () => void };

/** Asks once before everything is paused, and says what that does and what it does not. */
export function PauseDialog({ workspaceId, isOpen, onClose }: PauseDialogProps) {
  const { t } = useTranslation();
  const deeds = usePauseDeeds(workspaceId);
  const [why, setWhy] = useState("");
  async function pause() {
    if (deeds.isBusy || !(await deeds.start(why))) return;
    setWhy("");
    onClose();
    deeds.tell(t("ui.pause.started"));
  }
  return (
    <Dialog isOpen={isOpen} title={t("ui.pause.ask.title")} widthPx={520} onClose={onClose}>
      <p>{t("ui.pause.ask.text")}</p>
      <ul>
        <li>{t("ui.pause.ask.held")}</li>
        <li>{t("ui.pause.ask.nothingMoves")}</li>
        <li>{t("ui.pause.ask.answers")}</li>
        <li>{t("ui.pause.ask.everyone")}</li>
      </ul>
      <Textarea
        label={t("ui.pause.ask.why")}
        description={t("ui.pause.ask.whyHint")}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={PAUSE_WHY_MAX}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button loading={deeds.isBusy} onClick={() => void pause()}>
          {t("ui.pause.ask.yes")}
        </Button>
      </Group>
    </Dialog>
  );
}
