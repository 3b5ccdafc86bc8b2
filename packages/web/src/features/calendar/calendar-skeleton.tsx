import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./calendar-skeleton.module.css";

/** The grid before its posts have come. */
export function CalendarSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.grid} role="status" aria-label={t("ui.shell.loading")}>
      {Array.from({ length: 35 }, (_, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the days of an empty grid have no other name
        <div key={day} className={classes.day}>
          <Skeleton height={12} width={18} mb={10} />
          {day % 3 !== 1 && <Skeleton height={44} />}
        </div>
      ))}
    </div>
  );
}
