import { type PresenceReply, routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "./call-api.ts";

/** How each channel looks to strangers today, or `null` before there is a plan. */
export function presenceQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["presence", workspaceId],
    queryFn: ({ signal }): Promise<PresenceReply | null> =>
      callApi(routes.auditPresence, { params: { workspaceId } }, signal).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.problem.status === 404) return null;
        throw error;
      }),
  });
}
