import { CHANGES_MAX } from "@porchlight/api/contract";
import type { LocalTime, MoveResult, Post, TimeZoneId } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../api/call-api.ts";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import type { WayResult } from "./history/calendar-history.ts";
import { Overtaken } from "./history/calendar-history.ts";
import { currentStatesIn } from "./history/current-states.ts";
import type { Way } from "./history/history.ts";
import { TooMany } from "./history/use-calendar-history.ts";
import { postTitle } from "./post-title.ts";
import { useLabels } from "./use-labels.ts";
import { wallTimeOf } from "./wall-time-of.ts";

type Moved = Extract<MoveResult, { ok: true }> & {
  /** The hour that was wanted, where the clock skips it. */
  readonly wanted: LocalTime | undefined;
  /** What speaks against the place, in two words, where it is a poor one. */
  readonly why: string | undefined;
};

/** What toasts say of changes to posts, on the calendar's clock. */
export function useChangeWords(zone: TimeZoneId) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const label = useLabels();

  function momentOf(post: Post): string | undefined {
    const wall = wallTimeOf(post, zone);
    return wall === undefined ? undefined : formats.moment(wall.date, wall.time);
  }

  function moved({ post, settledTime, wanted, why }: Moved): string {
    const moment = momentOf(post) ?? "";
    if (settledTime !== undefined && wanted !== undefined) {
      return t("ui.calendar.toast.movedOverGap", { moment, skipped: formats.time(wanted) });
    }
    return why === undefined ? t("ui.calendar.toast.moved", { moment }) : movedPoorly(post, why);
  }

  function movedPoorly(post: Post, why: string): string {
    return t("ui.calendar.toast.movedPoorly", { moment: momentOf(post) ?? "", why });
  }

  function failed(error: unknown): string {
    if (error instanceof TooMany) return t("ui.calendar.toast.tooMany", { count: CHANGES_MAX });
    if (error instanceof NoConnection) return t("ui.calendar.toast.noConnection");
    if (error instanceof ApiProblem) return t("ui.calendar.toast.refused", { why: error.message });
    return t("ui.calendar.toast.failed");
  }

  function overtaken(current: Post): string {
    const moment = momentOf(current) ?? t("ui.calendar.editor.noDay");
    return t("ui.calendar.toast.overtaken", { title: current.title, moment });
  }

  function allOvertaken(count: number): string {
    return t("ui.calendar.toast.allOvertaken", { count });
  }

  /** Why a command can't be taken back, or done again, and what stands instead. */
  function cannot(way: Way, { command, error }: Extract<WayResult, { kind: "failed" }>): string {
    const { label: what } = command;
    const current = currentStatesIn(error);
    const isOvertaken = error instanceof Overtaken || (error instanceof ApiProblem && error.problem.status === 412);
    if (!isOvertaken) return t(`ui.calendar.history.${way}Failed`, { label: what, why: failed(error) });
    const [first] = current;
    const said = t(`ui.calendar.history.${way}Overtaken`, { label: what });
    return current.length === 1 && first !== undefined ? `${said} ${standsNow(first)}` : said;
  }

  function standsNow(post: Post): string {
    const moment = momentOf(post) ?? t("ui.calendar.editor.noDay");
    return t("ui.calendar.history.standsNow", { title: postTitle(post, t), moment });
  }

  function restored(post: Post, { isBesideSlot = false } = {}): string {
    const moment = momentOf(post);
    const title = postTitle(post, t);
    if (isBesideSlot) return t("ui.calendar.toast.restoredBesideSlot", { title });
    return moment === undefined
      ? t("ui.calendar.toast.restoredIdea", { title })
      : t("ui.calendar.toast.restored", { title, moment });
  }

  return { restored, moved, movedPoorly, failed, overtaken, allOvertaken, cannot, label };
}
