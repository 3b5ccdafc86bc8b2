import type { IsoDate } from "@porchlight/core";
import { type CSSProperties, memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { WeekStart } from "../../../shared/dates/week-start.ts";
import { leadTo } from "../../../shared/focus/lead-to.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { CalendarEntry, CalendarEvent } from "../board/calendar-entry.ts";
import { DayTag } from "../chips/day-tag.tsx";
import places from "../moving/drop-place.module.css";
import classes from "./day-list.module.css";
import { listDays } from "./list-days.ts";
import { ListRow } from "./list-row.tsx";
import { useSeenDay } from "./use-seen-day.ts";

type DayListProps = {
  readonly events: readonly CalendarEvent[];
  readonly date: IsoDate;
  readonly isOpening: boolean;
  readonly weekStart: WeekStart;
  readonly today: IsoDate;
  readonly onMove: (postId: string) => void;
  /** Counts the jumps to a day: another number leads to the date again. */
  readonly jumps: number;
  /** Told of the day at the top while somebody scrolls; undefined where nobody wants to know. */
  readonly onSee: ((day: IsoDate) => void) | undefined;
};

/** The days of a sheet that hold anything, one below the other; it opens at the date. A move draws none of it anew. */
export const DayList = memo(function DayList(props: DayListProps) {
  const { events, date, isOpening, weekStart, today, onMove, jumps, onSee } = props;
  const { t } = useTranslation();
  const formats = useWallFormats();
  const list = useRef<HTMLDivElement>(null);
  const days = [...listDays(events, { date, weekStart, isOpening })];
  const goal = days.find(([day]) => day >= date)?.[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump to the day where one is leads there too
  useEffect(() => {
    const day = goal === undefined ? null : list.current?.querySelector(`[data-date="${goal}"]`);
    return day === null || day === undefined ? undefined : leadTo(day, "start");
  }, [goal, jumps]);
  useSeenDay({ list, since: [date, jumps, ...days.map(([day]) => day)].join(), onSee });

  if (days.length === 0) return <p className={classes.empty}>{t("ui.calendar.list.empty")}</p>;
  return (
    <div ref={list} className={classes.list}>
      {days.map(([day, entries], index) => (
        <section
          key={day}
          className={`${classes.day} ${places.place}`}
          style={countsOf(entries)}
          data-date={day}
          aria-label={formats.day(day)}
        >
          {day.slice(0, 7) !== days[index - 1]?.[0].slice(0, 7) && (
            <p className={classes.month}>{formats.month(day)}</p>
          )}
          <div className={classes.date} aria-hidden="true">
            <span className={classes.number} data-today={day === today || undefined}>
              {formats.dayNumber(day)}
            </span>
            <span>{formats.weekday(day)}</span>
          </div>
          <ul className={classes.rows}>
            {entries.map(({ id, entry }) => (
              <li key={id}>
                {isTag(entry) ? (
                  <DayTag kind={entry.kind} label={entry.label} />
                ) : (
                  <ListRow entry={entry} onMove={onMove} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

type TagEntry = Extract<CalendarEntry, { readonly kind: "closure" | "big-date" }>;

function isTag(entry: CalendarEntry): entry is TagEntry {
  return entry.kind === "closure" || entry.kind === "big-date";
}

/** What a day's height follows from. */
function countsOf(entries: readonly CalendarEvent[]): CSSProperties {
  const tags = entries.filter(({ entry }) => isTag(entry)).length;
  return { "--tags": tags, "--rows": entries.length - tags } as CSSProperties;
}
