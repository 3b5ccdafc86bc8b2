import type { Answers, Plan } from "@porchlight/core";
import { useState } from "react";
import type { PlanPreview } from "../../../shared/planning/use-plan-preview.ts";

/**
 * The plan as it was when something began, such as a step: what later plans are held against. Where there was none yet,
 * the first that could be made.
 */
export function useBaseline(key: string, preview: PlanPreview, answers: Answers): Plan | undefined {
  const ready = preview.answers === answers ? preview.plan : undefined;
  const [baseline, setBaseline] = useState({ key, plan: ready });
  if (baseline.key !== key) {
    setBaseline({ key, plan: ready });
    return ready;
  }
  if (baseline.plan === undefined && ready !== undefined) setBaseline({ key, plan: ready });
  return baseline.plan ?? ready;
}
