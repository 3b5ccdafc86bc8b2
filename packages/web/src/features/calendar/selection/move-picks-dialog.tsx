import { Drawer, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import moveClasses from "../moving/move-dialog.module.css";
import { MovePicksForm, type MovePicksFormProps } from "./move-picks-form.tsx";

type MovePicksDialogProps = Omit<MovePicksFormProps, "firstDays"> & {
  /** By how many days it is asked for first; undefined: it is not. */
  readonly days: number | undefined;
  readonly isPhone: boolean;
};

/** "Move by dates": so many days or weeks, or the first to a day, with what it would do. A sheet on a phone. */
export function MovePicksDialog({ days, isPhone, ...form }: MovePicksDialogProps) {
  const { t } = useTranslation();
  const shared = {
    opened: days !== undefined && form.picked.length > 0,
    onClose: form.onClose,
    title: t("ui.calendar.picks.moving.title", { count: form.picked.length }),
    closeButtonProps: { "aria-label": t("ui.shell.close"), size: 44 },
    overlayProps: { backgroundOpacity: 0.25 },
    transitionProps: { duration: 180 },
    classNames: { title: moveClasses.title, ...(isPhone ? { content: moveClasses.sheet } : {}) },
    // Its head is a head of the dialog, not of the page.
    attributes: { header: { role: "presentation" } },
  };
  const content = <MovePicksForm key={days} {...form} firstDays={days ?? 0} />;
  return isPhone ? (
    <Drawer {...shared} position="bottom" size="auto">
      {content}
    </Drawer>
  ) : (
    <Modal {...shared} size={480} centered>
      {content}
    </Modal>
  );
}
