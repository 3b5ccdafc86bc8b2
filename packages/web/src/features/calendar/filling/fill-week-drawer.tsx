import { useTranslation } from "react-i18next";
import { SideDrawer } from "../../../shared/ui/side-drawer.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
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
    <SideDrawer
      isOpen={isOpen}
      isPhone={isPhone}
      isSheet
      isBare
      widthPx={560}
      title={t("ui.calendar.fill.title", { from: formats.day(list.monday) })}
      onClose={list.onClose}
    >
      <FillWeekList {...list} />
    </SideDrawer>
  );
}
