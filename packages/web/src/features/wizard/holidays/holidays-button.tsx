import { Button, Modal } from "@mantine/core";
import { IconBeach } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HolidaysForm } from "./holidays-form.tsx";

/** Opens the public holidays of a country, to take them over as days off. */
export function HolidaysButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBeach size={18} stroke={1.75} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("ui.wizard.holidays.open")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t("ui.wizard.holidays.title")}
        size={480}
        radius="md"
        centered
        closeButtonProps={{ "aria-label": t("ui.shell.close"), size: 44 }}
        attributes={{ header: { role: "presentation" } }}
      >
        <HolidaysForm onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}
