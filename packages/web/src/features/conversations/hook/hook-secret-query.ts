import { type HookSecret, routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../../shared/api/call-api.ts";

/** Since when there is a secret, or `null` where there is none; never the secret itself. */
export function hookSecretQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["hook-secret", workspaceId],
    queryFn: ({ signal }): Promise<HookSecret | null> =>
      callApi(routes.loadWebhookSecret, { params: { workspaceId } }, signal).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.problem.status === 404) return null;
        throw error;
      }),
  });
}
