import { type ConnectedAccount, routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";

/** The server looks by itself, which no change tells. */
const LOOK_MS = 15_000;

/** What is read regularly for what customers say there. */
export function connectedAccountsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["connected-accounts", workspaceId],
    queryFn: async ({ signal }): Promise<readonly ConnectedAccount[]> =>
      (await callApi(routes.listConnectedAccounts, { params: { workspaceId } }, signal)).items,
    refetchInterval: LOOK_MS,
  });
}
