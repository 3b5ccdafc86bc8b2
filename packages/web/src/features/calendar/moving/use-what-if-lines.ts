import type { Plan } from "@porchlight/core";
import { daysBetween, minuteOfDay, timeAtMinute } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { listPresence } from "../../../shared/plan/presence.ts";
import { wallTimeOf } from "../chips/post-state.ts";
import { useWallFormats } from "../use-wall-formats.ts";
import type { WhatIf } from "./what-if.ts";

export type WhatIfLine = { readonly tone: "good" | "bad" | "plain"; readonly text: string };

const LINES = 3;
/** A promotion within so many days before an event builds up to it. */
const LEAD_DAYS = 28;

/** Why a place is good or poor, in at most three sentences: what would be new, then what speaks for it. */
export function useWhatIfLines(plan: Plan): (whatIf: WhatIf) => WhatIfLine[] {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (whatIf) => {
    const { added, solved, fills, post } = whatIf;
    const wall = wallTimeOf(post, plan.zone);
    const lines: (WhatIfLine | false)[] = [
      ...added.map(
        ({ code, facts, severity }): WhatIfLine => ({
          tone: severity === "hint" ? "plain" : "bad",
          text: t(`finding.${code}`, facts),
        }),
      ),
      fills !== undefined && { tone: "good", text: t("ui.calendar.line.fills", { category: fills.category }) },
      leadLine(),
      presenceLine(),
      solved.length > 0 && { tone: "good", text: t("ui.calendar.line.solves", { count: solved.length }) },
    ];
    return lines.filter((line) => line !== false).slice(0, LINES);

    function presenceLine(): WhatIfLine | false {
      if (wall === undefined) return false;
      const minute = minuteOfDay(wall.time);
      const here = listPresence(plan, { from: wall.date, to: wall.date })
        .filter(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
        .toSorted((a, b) => b.toMinute - a.toMinute)[0];
      if (here === undefined) return { tone: "plain", text: t("ui.calendar.line.nobody") };
      const until = formats.time(timeAtMinute(here.toMinute));
      return { tone: "good", text: t("ui.calendar.line.present", { person: here.person, until }) };
    }

    function leadLine(): WhatIfLine | false {
      if (post.category !== "promote" || wall === undefined) return false;
      const next = (plan.answers.events ?? [])
        .filter((event) => event.promote && event.from >= wall.date && daysBetween(wall.date, event.from) <= LEAD_DAYS)
        .toSorted((a, b) => a.from.localeCompare(b.from))[0];
      if (next === undefined) return false;
      const days = daysBetween(wall.date, next.from);
      return { tone: "good", text: t("ui.calendar.line.lead", { count: days, event: next.label }) };
    }
  };
}
