import { Button, Modal, Radio, Stack } from "@mantine/core";
import { SERIES_SCOPES, type SeriesScope } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./scope-dialog.module.css";

type ScopeDialogProps = {
  /** What is asked for; undefined: nothing is. */
  readonly deed: "save" | "delete" | undefined;
  readonly onScope: (scope: SeriesScope) => void;
  readonly onClose: () => void;
};

/** A change of one post of a series: is it meant for this one, for those that follow too, or for all? */
export function ScopeDialog({ deed, onScope, onClose }: ScopeDialogProps) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<SeriesScope>("this");
  return (
    <Modal
      opened={deed !== undefined}
      onClose={onClose}
      title={t(`ui.calendar.repeat.scope.${deed ?? "save"}`)}
      radius="md"
      size={420}
      centered
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
      attributes={{ header: { role: "presentation" } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The form of the post around it is not sent with it.
          event.stopPropagation();
          onScope(scope);
        }}
      >
        <Radio.Group
          aria-label={t(`ui.calendar.repeat.scope.${deed ?? "save"}`)}
          value={scope}
          onChange={(value) => setScope(SERIES_SCOPES.find((each) => each === value) ?? "this")}
        >
          <Stack gap={12}>
            {SERIES_SCOPES.map((each, index) => (
              <Radio
                key={each}
                value={each}
                label={t(`ui.calendar.repeat.scope.${each}`)}
                {...(index === 0 ? { "data-autofocus": true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <p className={classes.note}>{t(`ui.calendar.repeat.scope.note.${deed ?? "save"}`)}</p>
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t("ui.shell.cancel")}
          </Button>
          <Button type="submit" {...(deed === "delete" ? { className: classes.delete ?? "" } : {})}>
            {t(`ui.calendar.repeat.scope.do.${deed ?? "save"}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
