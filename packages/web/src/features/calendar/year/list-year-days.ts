import { type DateRange, datesBetween, type Finding, type IsoDate, isWithin, type Severity } from "@porchlight/core";
import type { CalendarEvent } from "../board/calendar-entry.ts";

/** What a year tells of a day. */
export type YearDay = {
  readonly date: IsoDate;
  readonly posts: number;
  /** Open slots. */
  readonly slots: number;
  /** Findings that something is wrong; hints are none. */
  readonly findings: number;
  /** How grave the gravest of them is. */
  readonly worst?: Exclude<Severity, "hint">;
  /** What the day is off for, where it is. */
  readonly closure?: string;
  /** Names of the dates that fall on it. */
  readonly bigDates: readonly string[];
};

type YearSource = {
  readonly events: readonly CalendarEvent[];
  readonly findings: readonly Finding[];
  /** The days that are told of. */
  readonly range: DateRange;
};

/** A day's own figures, for every day of a range in order. A finding about a stretch of days is told where it begins. */
export function listYearDays({ events, findings, range }: YearSource): YearDay[] {
  const chips = events.filter(({ allDay }) => !allDay);
  const dayOfPost = new Map(chips.flatMap(({ entry }) => (entry.kind === "post" ? [[entry.postId, entry.date]] : [])));
  const chipsByDay = Map.groupBy(chips, ({ start }) => start.slice(0, 10));
  const wrong = findings.flatMap((finding) => {
    const { severity, where } = finding;
    if (severity === "hint") return [];
    const days = new Set(where.postIds.flatMap((postId) => dayOfPost.get(postId) ?? []));
    if (days.size === 0) days.add(where.from < range.from && where.to >= range.from ? range.from : where.from);
    return [...days].map((date) => ({ date, severity }));
  });
  const wrongByDay = Map.groupBy(wrong, ({ date }) => date);
  const wholeDays = events.filter(({ allDay }) => allDay);
  return datesBetween(range).map((date) => {
    const ofDay = chipsByDay.get(date) ?? [];
    const wrongOfDay = wrongByDay.get(date) ?? [];
    const bars = wholeDays.filter((bar) => bar.start <= date && date < bar.end).map(({ entry }) => entry);
    const closure = bars.find((entry) => entry.kind === "closure");
    return {
      date,
      posts: ofDay.filter(({ entry }) => entry.kind === "post").length,
      slots: ofDay.filter(({ entry }) => entry.kind === "slot").length,
      findings: wrongOfDay.length,
      ...(wrongOfDay.length === 0 ? {} : { worst: worstOf(wrongOfDay) }),
      ...(closure === undefined ? {} : { closure: closure.label }),
      bigDates: bars.flatMap((entry) => (entry.kind === "big-date" ? [entry.label] : [])),
    };
  });
}

/** A name that stands over some days of a month. */
export type MonthNote = { readonly kind: "closure" | "big-date"; readonly label: string; readonly days: DateRange };

/** Days off and dates of a month, those of its days that they take; by the day on which they begin. */
export function listMonthNotes(events: readonly CalendarEvent[], month: DateRange): MonthNote[] {
  return events
    .flatMap(({ entry, start, end }): MonthNote[] => {
      if (entry.kind !== "closure" && entry.kind !== "big-date") return [];
      const days = datesBetween(month).filter((date) => start <= date && date < end);
      const [from] = days;
      const to = days.at(-1);
      return from === undefined || to === undefined
        ? []
        : [{ kind: entry.kind, label: entry.label, days: { from, to } }];
    })
    .toSorted((a, b) => a.days.from.localeCompare(b.days.from));
}

/** The days of a month among those of its year. */
export function daysOfMonth(days: readonly YearDay[], month: DateRange): readonly YearDay[] {
  return days.filter(({ date }) => isWithin(date, month));
}

function worstOf(wrong: readonly { readonly severity: Exclude<Severity, "hint"> }[]): Exclude<Severity, "hint"> {
  return wrong.some(({ severity }) => severity === "error") ? "error" : "warning";
}
