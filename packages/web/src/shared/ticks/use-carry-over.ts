import { routes } from "@porchlight/api/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { callApi } from "../api/call-api.ts";
import { planQuery } from "../api/plan-queries.ts";
import { lookAgain } from "../api/shown-in.ts";
import { carryOverTicks } from "./carry-over-ticks.ts";

/** Once a workspace is open: takes to the server what this browser has ticked by itself there. */
export function useCarryOver(workspaceId: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const params = { workspaceId };
    carryOverTicks({
      workspaceId,
      storage: window.localStorage,
      findPlan: async (planId) => (await queryClient.fetchQuery(planQuery(workspaceId, planId)))?.plan,
      save: (changes) => callApi(routes.saveTicks, { params, body: { changes } }),
    }).then(
      (carried) => (carried > 0 ? lookAgain(queryClient, workspaceId, "ticks") : undefined),
      // They lie where they were, and are taken along when the workspace is opened next.
      () => undefined,
    );
  }, [queryClient, workspaceId]);
}
