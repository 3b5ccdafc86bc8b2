import { Button, Group } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { instantWords } from "../../../shared/words/instant-words.ts";
import classes from "./gave-way-notice.module.css";

type GaveWayNoticeProps = {
  /** The moment at which the newer answers were saved. */
  readonly savedAt: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** Somebody was quicker: the newer answers stand in the fields, and one's own are a press away. */
export function GaveWayNotice({ savedAt, onMine, onTheirs }: GaveWayNoticeProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={classes.notice} role="alert">
      <IconUsers size={20} stroke={1.75} aria-hidden />
      <div>
        <p>{t("ui.wizard.gaveWay.text", { when: instantWords(savedAt, i18n.language) })}</p>
        <Group gap="xs">
          <Button variant="default" onClick={onMine}>
            {t("ui.wizard.gaveWay.mine")}
          </Button>
          <Button variant="subtle" onClick={onTheirs}>
            {t("ui.wizard.gaveWay.theirs")}
          </Button>
        </Group>
      </div>
    </div>
  );
}
