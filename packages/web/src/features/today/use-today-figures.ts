import { addDays, type Plan, type WallTime } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useToldWaiting } from "../../shared/conversations/use-told-waiting.ts";
import { listRoutineVisits } from "../../shared/plan/routine-visits.ts";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { wallText } from "../../shared/wall/wall-text.ts";
import type { WhoseMinutes } from "./minutes/use-whose-minutes.ts";
import type { TodayFigures } from "./today-sentence.ts";
import type { Day } from "./use-today.ts";

/** Days off may lie between now and the next check. */
const NEXT_CHECK_DAYS = 14;

/** The numbers of the day, as the sentence at the top needs them. */
export function useTodayFigures(day: Day, { shown, isOwn }: WhoseMinutes): TodayFigures {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { workspaceId, plan, now, pause, posts, visits, waitingCount } = day;
  const told = useToldWaiting(workspaceId);
  const unpublished = posts.ofToday.filter(({ post }) => post.status !== "published");
  const ready = unpublished.filter(({ post }) => post.status === "ready").length;
  const open = visits.filter(({ person, tick }) => person === shown && tick === undefined);
  return {
    waiting: waitingCount,
    isWaitedElsewhere: told.length > 0,
    isWithOthers: day.elsewhere.length > 0,
    goingOut: pause === undefined ? ready : 0,
    held: pause === undefined ? 0 : ready,
    unfinished: unpublished.length - ready,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
    person: isOwn ? undefined : shown,
    nextCheck: nextCheckWords(),
  };

  function nextCheckWords(): string | undefined {
    const next = findNextCheck(plan, now);
    if (next === undefined) return undefined;
    const time = formats.time(next.time);
    if (next.date === now.date) return t("ui.today.at.today", { time });
    if (next.date === addDays(now.date, 1)) return t("ui.today.at.tomorrow", { time });
    return t("ui.today.at.later", { day: formats.day(next.date), time });
  }
}

function findNextCheck(plan: Plan, now: WallTime) {
  const visits = listRoutineVisits(plan, { from: now.date, to: addDays(now.date, NEXT_CHECK_DAYS) });
  return visits.find((visit) => visit.isLook && wallText(visit) > wallText(now));
}
