import type { Slot } from "@porchlight/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./posts-section.module.css";

/** A place of today that no post fills yet; it invites. */
export function OpenSlotRow({ slot, workspaceId }: { readonly slot: Slot; readonly workspaceId: string }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { key, category, channel, time } = slot;
  return (
    <li className={classes.slot}>
      <CategoryMark category={category} outlined />
      <span className={classes.slotWords}>
        <strong>{t("ui.today.posts.openSlot")}</strong>{" "}
        {t("ui.today.posts.openSlotLine", { category, channel, time: formats.time(time) })}
      </span>
      <Link to="/w/$workspaceId/calendar" params={{ workspaceId }} search={{ post: key }} className={classes.link}>
        {t("ui.today.posts.write")}
      </Link>
    </li>
  );
}
