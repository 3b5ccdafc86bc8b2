import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly widthPx: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A sheet in the middle of the page that is named and closed as all of them are. */
export function Dialog({ isOpen, title, widthPx, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      radius="md"
      size={widthPx}
      centered
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
      attributes={{ header: { role: "presentation" } }}
    >
      {children}
    </Modal>
  );
}
