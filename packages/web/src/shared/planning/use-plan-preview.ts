import type { Answers, IsoDate, Plan } from "@porchlight/core";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createPlanning, type PlanRequest } from "./planning.ts";

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

/** The plan of the answers as they are: on the screen together with what was answered where it is made quickly enough. */
export function usePlanPreview({ answers, startsOn, hasErrors, previous }: PreviewInput): PlanPreview {
  "use no memo"; // What was made last, and how long it took, is looked at with every drawing.
  const [planning] = useState(createPlanning);
  const request = useMemo(
    (): PlanRequest => ({ answers, startsOn, ...(previous === undefined ? {} : { previous }) }),
    [answers, startsOn, previous],
  );
  const newest = useRef<PlanRequest>(undefined);
  useEffect(() => {
    if (!hasErrors) newest.current = request;
  }, [hasErrors, request]);
  const wanted = hasErrors ? newest.current : request;
  const isQuick = planning.isQuick();
  // A plan that takes its time waits until what was typed is on the screen, with the plan before beside it.
  const later = useDeferredValue(isQuick ? undefined : wanted, undefined);
  const shown = isQuick ? wanted : (later ?? planning.newest());
  return useMemo(() => {
    if (shown === undefined) return { plan: undefined, answers: undefined, failed: false };
    const plan = planning.planFor(shown);
    return { plan, answers: shown.answers, failed: plan === undefined };
  }, [planning, shown]);
}
