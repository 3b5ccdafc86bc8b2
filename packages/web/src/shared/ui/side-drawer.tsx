import { Drawer, type DrawerProps } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./side-drawer.module.css";

type SideDrawerProps = Pick<DrawerProps, "title" | "children" | "onClose"> & {
  readonly isOpen: boolean;
  /** On a phone it fills the screen, or nearly so as a sheet from below. */
  readonly isPhone: boolean;
  readonly isSheet?: boolean;
  readonly widthPx: number;
  /** What is in it reaches its edges and scrolls by itself. */
  readonly isBare?: boolean;
  /** A dialog lies on top, and Escape is meant for that. */
  readonly isCovered?: boolean;
};

/** A drawer from the right, over what one was at. */
export function SideDrawer(props: SideDrawerProps) {
  const { isOpen, isPhone, isSheet = false, widthPx, isBare = false, isCovered = false, ...content } = props;
  const { t } = useTranslation();
  const fromBelow = isPhone && isSheet;
  return (
    <Drawer
      {...content}
      opened={isOpen}
      closeOnEscape={!isCovered}
      position={fromBelow ? "bottom" : "right"}
      size={fromBelow ? "92%" : isPhone ? "100%" : widthPx}
      closeButtonProps={{ "aria-label": t("ui.shell.close"), size: isPhone ? 44 : 40 }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 180 }}
      // Its head is a head of the drawer, not of the page.
      attributes={{ header: { role: "presentation" } }}
      classNames={{
        content: classes.content,
        header: classes.header,
        title: classes.title,
        body: isBare ? classes.bare : classes.body,
      }}
    />
  );
}
