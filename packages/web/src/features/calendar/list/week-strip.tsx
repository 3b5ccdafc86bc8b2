import { ActionIcon } from "@mantine/core";
import { addDays, datesBetween, type IsoDate } from "@porchlight/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { firstOfWeek, type WeekStart } from "../../../shared/dates/week-start.ts";
import { categoryColor } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { CalendarEvent } from "../board/calendar-entry.ts";
import places from "../moving/drop-place.module.css";
import classes from "./week-strip.module.css";

type WeekStripProps = {
  readonly events: readonly CalendarEvent[];
  readonly date: IsoDate;
  readonly weekStart: WeekStart;
  readonly today: IsoDate;
  readonly onDate: (date: IsoDate) => void;
};

const DOTS = 3;

/** A phone's week at a glance: seven days to press, a dot a post and a ring an open slot, and the places where a post may be let go. */
export function WeekStrip({ events, date, weekStart, today, onDate }: WeekStripProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const first = firstOfWeek(date, weekStart);
  return (
    <section className={classes.strip} aria-label={t("ui.calendar.strip")}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        className={classes.step ?? ""}
        aria-label={t("ui.calendar.previous.week")}
        onClick={() => onDate(addDays(date, -7))}
      >
        <IconChevronLeft size={20} stroke={1.75} color="var(--pl-ink2)" />
      </ActionIcon>
      {datesBetween({ from: first, to: addDays(first, 6) }).map((day) => {
        const dots = dotsOf(events, day);
        return (
          <button
            key={day}
            type="button"
            className={`${classes.day} ${places.place}`}
            data-date={day}
            aria-current={day === date ? "date" : undefined}
            onClick={() => onDate(day)}
          >
            <span className="pl-hidden">
              {t("ui.calendar.stripDay", {
                day: formats.day(day),
                posts: t("ui.calendar.stripPosts", { count: countOf(dots, "post") }),
                slots: t("ui.calendar.stripSlots", { count: countOf(dots, "slot") }),
              })}
            </span>
            <span className={classes.initial} aria-hidden="true">
              {formats.initial(day)}
            </span>
            <span className={classes.number} data-today={day === today || undefined} aria-hidden="true">
              {formats.dayNumber(day)}
            </span>
            <span className={classes.dots}>
              {dots.slice(0, DOTS).map(({ id, color, kind }) => (
                <i key={id} data-kind={kind} style={{ color }} />
              ))}
            </span>
          </button>
        );
      })}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        className={classes.step ?? ""}
        aria-label={t("ui.calendar.next.week")}
        onClick={() => onDate(addDays(date, 7))}
      >
        <IconChevronRight size={20} stroke={1.75} color="var(--pl-ink2)" />
      </ActionIcon>
    </section>
  );
}

type Dot = { readonly id: string; readonly color: string; readonly kind: "post" | "slot" };

/** What is written comes before what is open. */
function dotsOf(events: readonly CalendarEvent[], day: IsoDate): Dot[] {
  const dots = events.flatMap(({ id, start, entry }): Dot[] =>
    (entry.kind === "post" || entry.kind === "slot") && start.startsWith(day)
      ? [{ id, color: categoryColor(entry.category), kind: entry.kind }]
      : [],
  );
  return dots.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

function countOf(dots: readonly Dot[], kind: Dot["kind"]): number {
  return dots.filter((dot) => dot.kind === kind).length;
}
