import { IconBeach, IconConfetti } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import classes from "./day-tag.module.css";

type DayTagProps = { readonly kind: "closure" | "big-date"; readonly label: string };

/** A whole day's tag: days off, or a date worth building up to. */
export const DayTag = memo(function DayTag({ kind, label }: DayTagProps) {
  const { t } = useTranslation();
  const Mark = kind === "closure" ? IconBeach : IconConfetti;
  return (
    <div className={classes.tag} data-kind={kind} title={label}>
      <Mark size={16} stroke={1.75} aria-hidden />
      <span className="pl-hidden">{t(`ui.calendar.tag.${kind}`)} </span>
      <span className={classes.label}>{label}</span>
    </div>
  );
});
