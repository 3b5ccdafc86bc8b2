import type { Channel } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { Command } from "../../../shared/commands/command.ts";
import { WEEK_STARTS, type WeekStart } from "../../../shared/dates/week-start.ts";
import { CALENDAR_VIEWS, type CalendarView } from "../calendar-range.ts";
import { type CalendarFilter, countAsked, FILTER_STATES, NO_FILTER, NOBODY } from "../filter/calendar-filter.ts";

type CalendarActions = {
  readonly view: CalendarView;
  readonly filter: CalendarFilter;
  readonly channels: readonly Channel[];
  readonly authors: readonly string[];
  readonly weekStart: WeekStart;
  readonly showsIdeas: boolean;
  readonly onView: (view: CalendarView) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onNewPost: () => void;
  readonly onNewIdea: () => void;
  readonly onToggleIdeas: () => void;
  readonly onSwitchPart: () => void;
  readonly onOpenFilter: () => void;
  readonly onFilter: (filter: CalendarFilter) => void;
  readonly onWeekStart: (weekStart: WeekStart) => void;
  readonly onPrint: () => void;
};

const VIEW_KEYS: Readonly<Record<CalendarView, string>> = { year: "Y", month: "M", week: "W", day: "D", list: "L" };

/** Everything that the calendar's toolbar does, and what it has no room for, by the same words. */
export function calendarCommands(actions: CalendarActions, t: TFunction): Command[] {
  const { view, filter, channels, authors, weekStart, showsIdeas } = actions;
  return [
    { id: "calendar.new-post", group: "calendar", label: t("ui.calendar.newPost"), keys: "N", run: actions.onNewPost },
    { id: "calendar.new-idea", group: "calendar", label: t("ui.calendar.command.newIdea"), run: actions.onNewIdea },
    { id: "calendar.today", group: "calendar", label: t("ui.calendar.today"), keys: "T", run: actions.onToday },
    {
      id: "calendar.previous",
      group: "calendar",
      label: t(`ui.calendar.previous.${view}`),
      keys: "K",
      run: () => actions.onStep(-1),
    },
    {
      id: "calendar.next",
      group: "calendar",
      label: t(`ui.calendar.next.${view}`),
      keys: "J",
      run: () => actions.onStep(1),
    },
    {
      id: "calendar.ideas",
      group: "calendar",
      label: t(`ui.calendar.command.${showsIdeas ? "foldIdeas" : "showIdeas"}`),
      keys: "I",
      run: actions.onToggleIdeas,
    },
    {
      id: "calendar.switch-part",
      group: "calendar",
      label: t("ui.calendar.command.switchPart"),
      keys: "P",
      run: actions.onSwitchPart,
    },
    {
      id: "calendar.print",
      group: "calendar",
      label: t("ui.calendar.command.print"),
      keywords: t("ui.calendar.command.printWords"),
      run: actions.onPrint,
    },
    ...CALENDAR_VIEWS.map(
      (each): Command => ({
        id: `calendar.view.${each}`,
        group: "views",
        label: t(`ui.calendar.view.${each}`),
        keywords: t("ui.calendar.views"),
        keys: VIEW_KEYS[each],
        isOn: each === view,
        run: () => actions.onView(each),
      }),
    ),
    ...WEEK_STARTS.map(
      (start): Command => ({
        id: `calendar.week-start.${start}`,
        group: "views",
        label: t(`ui.calendar.command.weekStart.${start}`),
        isOn: start === weekStart,
        run: () => actions.onWeekStart(start),
      }),
    ),
    {
      id: "calendar.filter",
      group: "filter",
      label: t("ui.calendar.filter.button"),
      keys: "F",
      run: actions.onOpenFilter,
    },
    ...(countAsked(filter) === 0
      ? []
      : [
          {
            id: "calendar.filter.clear",
            group: "filter" as const,
            label: t("ui.calendar.filter.showAll"),
            run: () => actions.onFilter(NO_FILTER),
          },
        ]),
    ...channels.map((channel) => only(t(`channel.${channel}`), { ...NO_FILTER, channels: [channel] })),
    ...authors.map((author) =>
      only(author === NOBODY ? t("ui.calendar.author.nobody") : author, { ...NO_FILTER, authors: [author] }),
    ),
    ...FILTER_STATES.map((state) => only(t(`ui.calendar.filter.state.${state}`), { ...NO_FILTER, states: [state] })),
    only(t("ui.calendar.filter.hasFindings"), { ...NO_FILTER, hasFindings: true }),
  ];

  function only(what: string, asked: CalendarFilter): Command {
    return {
      id: `calendar.filter.${JSON.stringify(asked)}`,
      group: "filter",
      label: t("ui.calendar.command.only", { what }),
      run: () => actions.onFilter(asked),
    };
  }
}
