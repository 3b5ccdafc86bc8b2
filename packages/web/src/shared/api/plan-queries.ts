import { routes, type StoredPlan } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "./call-api.ts";

/** The newest plan of a workspace, or `null` before there is one. */
export function currentPlanQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["plans", workspaceId, "current"],
    queryFn: ({ signal }): Promise<StoredPlan | null> =>
      callApi(routes.loadCurrentPlan, { params: { workspaceId } }, signal).catch(nullWhenMissing),
  });
}

/** The newest 200 versions, newest first. */
export function plansQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["plans", workspaceId, "list"],
    queryFn: ({ signal }) => callApi(routes.listPlans, { params: { workspaceId }, query: { limit: 200 } }, signal),
  });
}

/** One version of the plan, or `null` where there is none of that id. */
export function planQuery(workspaceId: string, planId: string) {
  return queryOptions({
    queryKey: ["plans", workspaceId, planId],
    queryFn: ({ signal }): Promise<StoredPlan | null> =>
      callApi(routes.loadPlan, { params: { workspaceId, planId } }, signal).catch(nullWhenMissing),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof ApiProblem && error.problem.status === 404) return null;
  throw error;
}
