import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import places from "../moving/drop-place.module.css";
import { heatLevelOf } from "./heat-level.ts";
import type { YearDay } from "./list-year-days.ts";
import classes from "./year-cell.module.css";

type YearCellProps = Omit<YearDay, "bigDates"> & {
  /** Names with commas between, so that an unchanged day is not drawn again; empty for none. */
  readonly bigDates: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
  /** The one day that Tab leads to. */
  readonly isActive: boolean;
};

/** A day of a year: the deeper the shade, the more posts. Press to open it; a post may be let go on it. */
export const YearCell = memo(function YearCell(props: YearCellProps) {
  const { date, posts, slots, findings, worst, closure, bigDates, isToday, isPast, isActive } = props;
  const { t } = useTranslation();
  const formats = useWallFormats();
  const said = [
    formats.longDay(date),
    t("ui.calendar.stripPosts", { count: posts }),
    slots > 0 && t("ui.calendar.stripSlots", { count: slots }),
    findings > 0 && t("ui.calendar.year.wrong", { count: findings }),
    closure !== undefined && `${t("ui.calendar.tag.closure")} ${closure}`,
    bigDates !== "" && `${t("ui.calendar.tag.big-date")} ${bigDates}`,
  ]
    .filter((part) => part !== false)
    .join(", ");
  return (
    <td className={`${classes.cell} ${places.place}`} data-date={date}>
      <button
        type="button"
        className={classes.day}
        data-day={date}
        data-level={heatLevelOf(posts)}
        data-slots={posts === 0 && slots > 0 ? "" : undefined}
        data-closed={closure === undefined ? undefined : ""}
        data-past={isPast || undefined}
        data-worst={worst}
        data-big-date={bigDates === "" ? undefined : ""}
        tabIndex={isActive ? 0 : -1}
        aria-current={isToday ? "date" : undefined}
        aria-label={said}
        title={said}
      >
        <span className={classes.number} data-today={isToday || undefined}>
          {formats.dayNumber(date)}
        </span>
      </button>
    </td>
  );
});
