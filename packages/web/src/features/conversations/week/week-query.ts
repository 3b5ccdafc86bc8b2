import { routes } from "@porchlight/api/contract";
import type { IsoDate } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../../shared/api/call-api.ts";

/** The week of a day in sum, or the last whole one; `null` before there is a plan. */
export function weekQuery(workspaceId: string, day: IsoDate | undefined) {
  return queryOptions({
    queryKey: ["week-summary", workspaceId, day ?? "last"],
    queryFn: ({ signal }) => {
      const query = day === undefined ? {} : { day };
      return callApi(routes.summarizeWeek, { params: { workspaceId }, query }, signal).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.problem.status === 404) return null;
        throw error;
      });
    },
  });
}
