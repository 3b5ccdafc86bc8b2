import type { Answers, IsoDate, Plan, PreviousCadence } from "@porchlight/core";
import { startTransition, useEffect, useState } from "react";
import { openPlanWorker } from "./open-plan-worker.ts";
import { createPlanner, type Planned } from "./planner.ts";

export type PlanPreview = {
  /** The newest plan that could be made: that of the answers before while the present ones have errors. */
  readonly plan: Plan | undefined;
  /** The answers it was made from, the very object. */
  readonly answers: Answers | undefined;
  readonly failed: boolean;
};

type PreviewInput = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** Answers with errors can't become a plan. */
  readonly hasErrors: boolean;
  /** The plan that is kept now. */
  readonly previous: Plan | undefined;
};

/** The plan of the answers as they are, made beside the page and shown when there is time. */
export function usePlanPreview({ answers, startsOn, hasErrors, previous }: PreviewInput): PlanPreview {
  const [planner] = useState(() => createPlanner(openPlanWorker));
  const [planned, setPlanned] = useState<Planned>();
  useEffect(() => planner.stop, [planner]);
  // A plan that came may wait for whoever types. `useSyncExternalStore` can't be made to wait: the page would be drawn twice.
  useEffect(() => planner.subscribe(() => startTransition(() => setPlanned(planner.planned()))), [planner]);
  useEffect(() => {
    if (!hasErrors)
      planner.ask({ answers, startsOn, ...(previous === undefined ? {} : { previous: cadenceOf(previous) }) });
  }, [planner, answers, startsOn, hasErrors, previous]);
  return previewOf(planned);
}

// Whatever is sent to the worker is copied on the page's thread, with every letter typed.
function cadenceOf({ startsOn, cadence }: Plan): PreviousCadence {
  return { startsOn, cadence };
}

function previewOf(planned: Planned | undefined): PlanPreview {
  if (planned === undefined) return { plan: undefined, answers: undefined, failed: false };
  const { request, reply } = planned;
  const failed = "failure" in reply;
  return { plan: "plan" in reply ? reply.plan : undefined, answers: request.answers, failed };
}
