import type { Category, Slot } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./slot-line.module.css";

type SlotLineProps = { readonly slot: Slot | undefined; readonly category: Category };

/** What the plan keeps free here, and what a post of this kind is for. */
export function SlotLine({ slot, category }: SlotLineProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (
    <div className={classes.line}>
      <CategoryMark category={category} size={28} outlined={slot !== undefined} />
      <div>
        {slot !== undefined && (
          <strong>
            {t("ui.calendar.editor.slot", {
              category: slot.category,
              channel: slot.channel,
              moment: formats.moment(slot.date, slot.time),
            })}
          </strong>
        )}
        <p className={classes.help}>{t(`ui.calendar.help.${category}`)}</p>
        {slot?.event !== undefined && (
          <p className={classes.help}>{t("ui.calendar.editor.slotEvent", { event: slot.event })}</p>
        )}
      </div>
    </div>
  );
}
