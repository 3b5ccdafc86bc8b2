import type { Plan, Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import type { Command } from "../../../shared/commands/command.ts";
import { useCommands } from "../../../shared/commands/use-commands.ts";
import { useWeekStart } from "../../../shared/dates/use-week-start.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { hasAllWords } from "../../../shared/words/has-all-words.ts";
import { stepDate } from "../calendar-range.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";
import { calendarCommands } from "./calendar-commands.ts";
import { findDays } from "./find-days.ts";
import { useSwitchPart } from "./use-switch-part.ts";

type CalendarCommandsInput = {
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly desk: Desk;
  readonly onToday: () => void;
  readonly onOpenFilter: () => void;
};

const POSTS_MAX = 8;
/** Days by which picked posts are moved; 0 asks for the day. */
const MOVE_STEPS = [-7, -1, 1, 7, 0] as const;

/** Puts what the calendar can do into the palette: its actions, days by their names and posts by their titles. */
export function useCalendarCommands({ plan, place, desk, onToday, onOpenFilter }: CalendarCommandsInput): void {
  const { t, i18n } = useTranslation();
  const formats = useWallFormats();
  const { choose } = useWeekStart();
  const switchPart = useSwitchPart();
  const { view, filter, weekStart } = place;
  const actions = calendarCommands(
    {
      view,
      filter,
      channels: desk.filtered.channels,
      authors: desk.filtered.authors,
      weekStart,
      showsIdeas: desk.showsIdeas,
      onView: (next) => place.show({ view: next }),
      onStep: (step) => place.show({ date: stepDate(place, step) }),
      onToday,
      onNewPost: () => place.edit({ kind: "new" }),
      onNewIdea: () => place.edit({ kind: "idea" }),
      onToggleIdeas: desk.toggleIdeas,
      onSwitchPart: switchPart,
      onOpenFilter,
      onFilter: place.setFilter,
      onWeekStart: choose,
      onPrint: () => window.print(),
    },
    t,
  );
  const trash: Command = {
    id: "calendar.trash",
    group: "calendar",
    label: t("ui.calendar.trash.title"),
    run: desk.trash.open,
  };
  useCommands([...actions, ...moveCommands(), trash], (query) => [...daysFor(query), ...postsFor(query)]);

  /** Each opens the question with its answer filled in: what it would do is seen before it is done. */
  function moveCommands(): Command[] {
    if (desk.picks.posts.length === 0) return [];
    return MOVE_STEPS.map((days) => ({
      id: `calendar.move-picks.${days}`,
      group: "calendar",
      label: t(`ui.calendar.picks.moving.command.${days === 0 ? "day" : days}`),
      run: () => desk.picks.askToMove(days),
    }));
  }

  function daysFor(query: string) {
    return findDays(query, { today: desk.now.date, locale: i18n.language }).map((date) => ({
      id: `calendar.day.${date}`,
      group: "days" as const,
      label: formats.longDay(date),
      run: () => place.open({ date }),
    }));
  }

  function postsFor(query: string) {
    if (query.trim() === "") return [];
    return desk.posts
      .filter((post) => hasAllWords(postTitle(post, t), query))
      .slice(0, POSTS_MAX)
      .map((post) => ({
        id: `calendar.post.${post.id}`,
        group: "posts" as const,
        label: t("ui.calendar.command.post", { title: postTitle(post, t), when: whenOf(post) }),
        run: () => place.edit({ kind: "post", postId: post.id }),
      }));
  }

  function whenOf(post: Post): string {
    const wall = wallTimeOf(post, plan.zone);
    return wall === undefined ? t("ui.calendar.command.idea") : formats.moment(wall.date, wall.time);
  }
}
