import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/forma/theme.css";
import FullCalendar, {
  type CalendarOptions,
  type CalendarRef,
  type DayCellInfo,
  type DayHeaderInfo,
  type DayLaneInfo,
  type EventDisplayInfo,
} from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import formaTheme from "@fullcalendar/react/themes/forma";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import { type Closure, datesBetween, type IsoDate, minuteOfDay, type TimeZoneId, timeAtMinute } from "@porchlight/core";
import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FIRST_DAYS, type WeekStart } from "../../../shared/dates/week-start.ts";
import { nowIn } from "../../../shared/wall/use-now.ts";
import { wallFormats } from "../../../shared/wall/wall-formats.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";
import { type CalendarView, visibleRangeOf } from "../calendar-range.ts";
import { EntryChip } from "../chips/entry-chip.tsx";
import places from "../moving/drop-place.module.css";
import type { CalendarEntry, CalendarEvent } from "./calendar-entry.ts";
import { EarlierNote } from "./earlier-note.tsx";
import type { FirstHour } from "./first-hour.ts";
import classes from "./planning-calendar.module.css";
import { unfoldEvents } from "./unfold-events.ts";
import { usePrinting } from "./use-printing.ts";

type PlanningCalendarProps = {
  readonly view: Exclude<CalendarView, "list" | "year">;
  readonly date: IsoDate;
  readonly weekDays: 3 | 7;
  readonly weekStart: WeekStart;
  /** A month then shows the five weeks from the date's own on. */
  readonly isOpening: boolean;
  readonly zone: TimeZoneId;
  readonly events: readonly CalendarEvent[];
  readonly closures: readonly Closure[];
  /** Where a week or a day opens. */
  readonly firstHour: FirstHour;
};

const VIEWS = { month: "dayGridMonth", week: "timeGridWeek", day: "timeGridDay" } as const;
const OWN_VIEWS = {
  threeDays: { type: "timeGrid", duration: { days: 3 } },
  fiveWeeks: { type: "dayGrid", duration: { weeks: 5 }, dayHeaderFormat: { weekday: "long" } },
} satisfies CalendarOptions["views"];
/** What is asked for stands so far below the upper edge. */
const ABOVE_MINUTES = 20;
const PLUGINS = [dayGridPlugin, timeGridPlugin, formaTheme];

/**
 * The month, the week and the day: the only file that knows FullCalendar, which draws here and does nothing else. It is fed wall
 * times as if they were UTC, so that no clock change comes between a post and its hour.
 */
export const PlanningCalendar = memo(function PlanningCalendar(props: PlanningCalendarProps) {
  const { view, date, weekDays, weekStart, isOpening, zone, events, closures, firstHour } = props;
  const { i18n, t } = useTranslation();
  const calendar = useRef<CalendarRef>(null);
  const isPrinting = usePrinting();
  const viewType = viewTypeOf({ view, weekDays, isOpening });
  const shown = visibleRangeOf({ view, date, weekDays, weekStart, isOpening });
  const month = date.slice(0, 7);
  const firstDay = shown.from;
  const isNarrow = weekDays === 3;
  const dayOptions = useMemo(() => {
    const formats = wallFormats(i18n.language);
    const dayText = (day: Date) => {
      const iso = isoDateOf(day);
      const namesMonth = isOpening ? iso === firstDay || iso.endsWith("-01") : !iso.startsWith(month);
      return namesMonth && !isNarrow ? formats.dayAndMonth(iso) : formats.dayNumber(iso);
    };
    return optionsForDays({
      closures,
      closedWord: t("ui.calendar.closed"),
      moreWords: (count) => t("ui.calendar.moreOfDay", { count }),
      dayText,
    });
  }, [closures, month, firstDay, isOpening, isNarrow, i18n.language, t]);
  // The same event gives the same object: FullCalendar draws anew what it has not seen.
  const [inputs] = useState(() => new WeakMap<CalendarEvent, object>());
  const input = useMemo(
    () =>
      (isPrinting ? unfoldEvents(events) : events).map((event) => {
        const known = inputs.get(event) ?? toInput(event);
        inputs.set(event, known);
        return known;
      }),
    [events, isPrinting, inputs],
  );
  const now = useMemo(() => () => `${wallText(nowIn(zone))}:00`, [zone]);
  const hasWholeDays = events.some(({ allDay, start, end }) => allDay && start <= shown.to && end > shown.from);

  useEffect(() => {
    const api = calendar.current?.getApi();
    // Told where it stands already it places everything once more.
    if (api === undefined || (api.view.type === viewType && isoDateOf(api.getDate()) === date)) return;
    api.changeView(viewType, date);
  }, [viewType, date]);
  // By itself a day stays where the week was scrolled to.
  const open = useEffectEvent(() => {
    if (view !== "month") calendar.current?.getApi().scrollToTime(firstHour.opensAt);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is what is opened
  useEffect(() => open(), [viewType]);
  const { earlier } = firstHour;

  return (
    <div className={classes.calendar} data-view={view}>
      {view !== "month" && earlier !== undefined && (
        <EarlierNote
          {...earlier}
          onShow={() =>
            calendar.current?.getApi().scrollToTime(timeAtMinute(minuteOfDay(earlier.time) - ABOVE_MINUTES))
          }
        />
      )}
      <div className={classes.sheet}>
        <FullCalendar
          ref={calendar}
          plugins={PLUGINS}
          views={OWN_VIEWS}
          initialView={viewType}
          initialDate={date}
          headerToolbar={false}
          // The title says which day it is.
          dayHeaders={view !== "day"}
          locale={i18n.language}
          slotHeaderFormat={HOUR_FORMATS[wallFormats(i18n.language).clock]}
          timeZone="UTC"
          now={now}
          nowIndicator
          firstDay={FIRST_DAYS[weekStart]}
          fixedWeekCount={false}
          height={isPrinting ? "auto" : "100%"}
          // What a day has no room for was folded by who knows its chips' heights: FullCalendar would place all to find out.
          dayMaxEventRows={false}
          events={input}
          eventOrder="order,start"
          eventDisplay="block"
          eventContent={drawEntry}
          backgroundEventContent={drawEntry}
          allDaySlot={hasWholeDays}
          dayLaneDidMount={markLane}
          slotDuration="00:30:00"
          slotMinHeight={32}
          scrollTime={firstHour.opensAt}
          scrollTimeReset={false}
          eventMinHeight={21}
          slotEventOverlap={false}
          borderless
          {...dayOptions}
          {...LOOK}
        />
      </div>
    </div>
  );
});

function viewTypeOf({ view, weekDays, isOpening }: Pick<PlanningCalendarProps, "view" | "weekDays" | "isOpening">) {
  if (view === "day") return VIEWS.day;
  if (view === "week") return weekDays === 3 ? "threeDays" : VIEWS.week;
  return isOpening ? "fiveWeeks" : VIEWS.month;
}

function toInput({ id, start, end, allDay, order, entry }: CalendarEvent) {
  const isBehind = entry.kind === "coverage" || entry.kind === "sitting";
  return {
    id,
    start,
    end,
    allDay,
    order,
    ...(isBehind ? { display: "background" } : {}),
    extendedProps: { entry },
  };
}

function entryOf(info: EventDisplayInfo): CalendarEntry {
  return info.event.extendedProps.entry as CalendarEntry;
}

function isLine(entry: CalendarEntry): boolean {
  return entry.kind === "folded" || ((entry.kind === "post" || entry.kind === "slot") && entry.room === "line");
}

function drawEntry(info: EventDisplayInfo) {
  return <EntryChip entry={entryOf(info)} />;
}

type DayWords = {
  readonly closures: readonly Closure[];
  readonly closedWord: string;
  readonly moreWords: (count: number) => string;
  readonly dayText: (date: Date) => string;
};

/** How days look: closed ones hatched with the word, today on a lamp, past days on the ground. */
function optionsForDays({ closures, closedWord, moreWords, dayText }: DayWords): CalendarOptions {
  const closed = new Set(closures.flatMap((closure) => datesBetween(closure)));
  const isClosed = (date: Date) => closed.has(isoDateOf(date));
  const dayClass = (info: DayCellInfo | DayLaneInfo) =>
    joined(classes.day, places.place, info.isPast && classes.past, isClosed(info.date) && classes.closed);
  return {
    moreLinkHint: (count) => moreWords(count),
    dayCellClass: dayClass,
    dayLaneClass: dayClass,
    dayCellTopContent: (info: DayCellInfo) => (
      <>
        <span className={classes.number} data-today={info.isToday || undefined}>
          {dayText(info.date)}
        </span>
        {isClosed(info.date) && <span className={classes.word}>{closedWord}</span>}
      </>
    ),
  };
}

/** 09:00 beside a line of hours, or 9am. */
const HOUR_FORMATS = {
  "24h": { hour: "2-digit", minute: "2-digit" },
  "12h": { hour: "numeric", minute: "2-digit", omitZeroMinute: true, meridiem: "short" },
} as const;

const LOOK: CalendarOptions = {
  className: classes.root,
  tableHeaderClass: classes.tableHead,
  dayHeaderClass: classes.header,
  dayHeaderInnerClass: classes.headerInner,
  dayHeaderContent: drawDayHeader,
  dayCellTopClass: classes.top,
  dayCellTopInnerClass: classes.topInner,
  eventClass: (info) =>
    info.event.display === "background" ? undefined : joined(classes.event, isLine(entryOf(info)) && classes.line),
  backgroundEventClass: (info) => (entryOf(info).kind === "coverage" ? classes.coverage : classes.sitting),
  backgroundEventInnerClass: classes.behindInner,
  eventInnerClass: classes.eventInner,
  rowEventBeforeClass: classes.cut,
  rowEventAfterClass: classes.cut,
  slotHeaderClass: classes.hourHeader,
  slotHeaderInnerClass: classes.hourHeaderInner,
  slotLaneClass: classes.hourLane,
  nowIndicatorLineClass: classes.now,
  nowIndicatorDotClass: classes.nowDot,
};

function drawDayHeader(info: DayHeaderInfo) {
  const isMonth = info.view.type === VIEWS.month || info.view.type === "fiveWeeks";
  if (isMonth && !info.inPopover) return <span>{info.weekdayText}</span>;
  return (
    <span className={classes.dayHead}>
      <span className={classes.big} data-today={info.isToday || undefined}>
        {info.dayNumberText}
      </span>
      <span>{info.weekdayText}</span>
    </span>
  );
}

/** Lanes of hours are told apart from cells, where a drop keeps its hour. */
function markLane({ el }: { readonly el: HTMLElement }): void {
  el.dataset.hours = "";
}

function isoDateOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}

function joined(...names: (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined).join(" ");
}
