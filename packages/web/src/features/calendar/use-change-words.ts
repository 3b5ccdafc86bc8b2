import type { LocalTime, MoveResult, Post, TimeZoneId } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../shared/api/call-api.ts";
import { useVerdictWord } from "./moving/use-verdict-word.ts";
import type { WhatIf } from "./moving/weighing/what-if.ts";
import { useWallFormats } from "./use-wall-formats.ts";
import { wallTimeOf } from "./wall-time-of.ts";

type Moved = Extract<MoveResult, { ok: true }> & {
  /** The hour that was wanted, where the clock skips it. */
  readonly wanted: LocalTime | undefined;
  readonly whatIf: WhatIf | undefined;
};

/** What toasts say of changes to posts, on the calendar's clock. */
export function useChangeWords(zone: TimeZoneId) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const verdictWord = useVerdictWord();

  function momentOf(post: Post): string | undefined {
    const wall = wallTimeOf(post, zone);
    return wall === undefined ? undefined : formats.moment(wall.date, wall.time);
  }

  function moved({ post, settledTime, wanted, whatIf }: Moved): string {
    const moment = momentOf(post) ?? "";
    if (settledTime !== undefined && wanted !== undefined) {
      return t("ui.calendar.toast.movedOverGap", { moment, skipped: formats.time(wanted) });
    }
    return whatIf?.verdict === "poor"
      ? movedPoorly(post, verdictWord(whatIf))
      : t("ui.calendar.toast.moved", { moment });
  }

  function movedPoorly(post: Post, why: string): string {
    return t("ui.calendar.toast.movedPoorly", { moment: momentOf(post) ?? "", why });
  }

  function failed(error: Error): string {
    if (error instanceof NoConnection) return t("ui.calendar.toast.noConnection");
    if (error instanceof ApiProblem) return t("ui.calendar.toast.refused", { why: error.message });
    return t("ui.calendar.toast.failed");
  }

  function overtaken(current: Post): string {
    const moment = momentOf(current) ?? t("ui.calendar.editor.noDay");
    return t("ui.calendar.toast.overtaken", { title: current.title, moment });
  }

  return { moved, movedPoorly, failed, overtaken };
}
