import { type Answers, type IsoDate, makePlanner, type Plan, type PreviousCadence } from "@porchlight/core";
import { replaceEqualDeep } from "@tanstack/react-query";

export type PlanRequest = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** The plan that is kept now: a new one leaves its days and hours where they are if it can. */
  readonly previous?: PreviousCadence;
};

export type Planning = {
  /** The plan, made once for each request; undefined where making it went wrong, which is told to whoever watches errors. */
  readonly planFor: (request: PlanRequest) => Plan | undefined;
  /** Of which a plan was made last. */
  readonly newest: () => PlanRequest | undefined;
  /** Whether the last plan was made so soon that the next may be made before the screen is drawn. */
  readonly isQuick: () => boolean;
};

/** Half of the time between two pictures of a screen that shows sixty a second; the other half is for drawing. */
const QUICK_MS = 8;

/** Makes plans of answers that somebody is changing, the ones that the server makes of the same answers. */
export function createPlanning(now: () => number = () => performance.now()): Planning {
  const makePlan = makePlanner();
  const made = new WeakMap<PlanRequest, { readonly plan: Plan | undefined }>();
  let newest: PlanRequest | undefined;
  let newestPlan: Plan | undefined;
  let lastTookMs = Number.POSITIVE_INFINITY;

  function make({ answers, ...options }: PlanRequest): Plan | undefined {
    try {
      // What the change left as it was stays the very same, so that it need not be drawn again.
      newestPlan = replaceEqualDeep(newestPlan, makePlan(answers, options));
      return newestPlan;
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  return {
    planFor: (request) => {
      const known = made.get(request);
      if (known !== undefined) return known.plan;
      const begun = now();
      const plan = make(request);
      lastTookMs = now() - begun;
      made.set(request, { plan });
      newest = request;
      return plan;
    },
    newest: () => newest,
    isQuick: () => lastTookMs <= QUICK_MS,
  };
}
