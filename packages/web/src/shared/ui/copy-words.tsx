import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

type CopyWordsProps = {
  readonly text: string;
  readonly label: string;
  /** What is copied, for those who hear the page, where the label alone does not say it. */
  readonly name?: string;
};

/** A button that copies a text and says so. */
export function CopyWords({ text, label, name }: CopyWordsProps) {
  const { t } = useTranslation();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="compact-md"
          mih={36}
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          {...(name === undefined ? {} : { "aria-label": copied ? t("ui.shell.copied") : name })}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? t("ui.shell.copied") : label}</span>
        </Button>
      )}
    </CopyButton>
  );
}
