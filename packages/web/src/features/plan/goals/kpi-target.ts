import type { Facts, Plan, Reason } from "@porchlight/core";
import type { TFunction } from "i18next";
import { waitWords } from "../../../shared/words/wait-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { askedBy } from "./asked-by.ts";

/**
 * What good looks like, where the plan itself says it: a promise, the minutes there are for answers, the waits that its looks
 * give. For all else there is no figure that fits every business, and none is made up.
 */
export function kpiTarget(kpi: string, plan: Plan, t: TFunction): string {
  const { code, facts } = targetOf(kpi, plan, t);
  return t(`ui.plan.goals.target.${code}`, facts);
}

type Target = { readonly code: string; readonly facts: Facts };

const OWN_PACE: Target = { code: "ownPace", facts: {} };

function targetOf(kpi: string, { promise }: Plan, t: TFunction): Target {
  const within = withinWords(promise, t);
  const find = (code: string): Reason | undefined => promise.reasons.find((reason) => reason.code === code);
  switch (kpi) {
    case "replies-within-promise":
      return within === undefined ? OWN_PACE : { code: "kept", facts: { level: promise.level, within } };
    case "reply-rate":
    case "review-reply-rate": {
      const flood = find("promise-not-keepable");
      if (flood !== undefined) return { code: "someAnswered", facts: { level: flood.facts.answeredShare ?? 0 } };
      return find("no-checks") === undefined ? { code: "all", facts: {} } : OWN_PACE;
    }
    case "first-reply-hours":
    case "median-reply-hours":
      return promise.meanMinutes === null
        ? OWN_PACE
        : { code: "meanWait", facts: { wait: waitWords(promise.meanMinutes) } };
    case "lead-reply-minutes": {
      const asked = askedBy("leads", promise);
      if (asked === undefined) return OWN_PACE;
      return { code: asked.isKept ? "given" : "asked", facts: { minutes: asked.wantedMinutes, share: asked.share } };
    }
    default:
      return OWN_PACE;
  }
}
