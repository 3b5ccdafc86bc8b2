import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../use-wall-formats.ts";
import classes from "./fill-week.module.css";
import { FillWeekList, type FillWeekListProps } from "./fill-week-list.tsx";

type FillWeekDrawerProps = FillWeekListProps & {
  readonly isOpen: boolean;
  readonly isPhone: boolean;
};

/** The drawer in which a week is filled: from the right on a desk, a sheet from below on a phone. */
export function FillWeekDrawer({ isOpen, isPhone, ...list }: FillWeekDrawerProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (
    <Drawer
      opened={isOpen}
      onClose={list.onClose}
      position={isPhone ? "bottom" : "right"}
      size={isPhone ? "92%" : 560}
      title={t("ui.calendar.fill.title", { from: formats.day(list.monday) })}
      closeButtonProps={{ "aria-label": t("ui.shell.close"), size: 40 }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 180 }}
      attributes={{ header: { role: "presentation" } }}
      classNames={{ title: classes.title, body: classes.body, content: classes.content, header: classes.header }}
    >
      <FillWeekList {...list} />
    </Drawer>
  );
}
