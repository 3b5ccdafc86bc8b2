import { daysBetween, minuteOfDay, type Plan, RUN_UP_DAYS, timeAtMinute } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { listPresence } from "../../../shared/plan/presence.ts";
import { findingWords } from "../../../shared/posts/finding-words.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { speaksAgainst, type WhatIf } from "./weighing/what-if.ts";

export type WhatIfLine = { readonly tone: "good" | "bad" | "plain"; readonly text: string };

const LINES = 3;

/** Why a place is good or poor, in at most three sentences: what would be new, then what speaks for it. */
export function useWhatIfLines(plan: Plan): (whatIf: WhatIf) => WhatIfLine[] {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (whatIf) => {
    const { added, solved, fills, post, isUnattended } = whatIf;
    const wall = wallTimeOf(post, plan.zone);
    const lines: (WhatIfLine | false)[] = [
      ...added.map(
        (finding): WhatIfLine => ({
          tone: speaksAgainst(finding) ? "bad" : "plain",
          text: findingWords(finding, t),
        }),
      ),
      fillsLine(),
      leadLine(),
      presenceLine(),
      solved.length > 0 && { tone: "good", text: t("ui.calendar.line.solves", { count: solved.length }) },
    ];
    return lines.filter((line) => line !== false).slice(0, LINES);

    function fillsLine(): WhatIfLine | false {
      if (fills === undefined) return false;
      const { category } = fills;
      if (category === post.category) return { tone: "good", text: t("ui.calendar.line.fills", { category }) };
      return { tone: "plain", text: t("ui.calendar.line.takes", { category }) };
    }

    function presenceLine(): WhatIfLine | false {
      if (wall === undefined) return false;
      if (isUnattended) {
        // One of these says it already.
        const isSaid = added.some(({ code }) => code === "closed-day" || code === "nobody-answers-after");
        return isSaid ? false : { tone: "bad", text: t("ui.calendar.line.nobodyAllDay") };
      }
      const minute = minuteOfDay(wall.time);
      const later = listPresence(plan, { from: wall.date, to: wall.date }).filter(({ toMinute }) => minute < toMinute);
      const here = later
        .filter(({ fromMinute }) => fromMinute <= minute)
        .toSorted((a, b) => b.toMinute - a.toMinute)[0];
      if (here !== undefined) {
        const until = formats.time(timeAtMinute(here.toMinute));
        return { tone: "good", text: t("ui.calendar.line.present", { person: here.person, until }) };
      }
      const [next] = later;
      if (next === undefined) return { tone: "plain", text: t("ui.calendar.line.nobodyLater") };
      const from = formats.time(timeAtMinute(next.fromMinute));
      return { tone: "plain", text: t("ui.calendar.line.later", { person: next.person, from }) };
    }

    function leadLine(): WhatIfLine | false {
      if (post.category !== "promote" || wall === undefined) return false;
      const next = (plan.answers.events ?? [])
        .filter(
          (event) =>
            event.promote && event.from >= wall.date && daysBetween(wall.date, event.from) <= RUN_UP_DAYS.value,
        )
        .toSorted((a, b) => a.from.localeCompare(b.from))[0];
      if (next === undefined) return false;
      const days = daysBetween(wall.date, next.from);
      return { tone: "good", text: t("ui.calendar.line.lead", { count: days, event: next.label }) };
    }
  };
}
