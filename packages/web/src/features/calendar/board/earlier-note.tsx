import { UnstyledButton } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./earlier-note.module.css";
import type { FirstHour } from "./first-hour.ts";

type EarlierNoteProps = NonNullable<FirstHour["earlier"]> & { readonly onShow: () => void };

/** Above a sheet of hours: what stands before the hour at which it opens, and the way there. */
export function EarlierNote({ count, time, onShow }: EarlierNoteProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (
    <UnstyledButton className={classes.note} onClick={onShow}>
      <IconArrowUp size={16} stroke={2} aria-hidden />
      {t("ui.calendar.earlier", { count, time: formats.time(time) })}
    </UnstyledButton>
  );
}
