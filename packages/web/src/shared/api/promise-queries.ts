import { routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./call-api.ts";
import { conversationsKey } from "./conversation-queries.ts";

/** Whether the newest plan's promise will be kept in the weeks to come; there has to be a plan. */
export function promiseForecastQuery(workspaceId: string) {
  return queryOptions({
    queryKey: [...conversationsKey(workspaceId), "forecast"],
    queryFn: ({ signal }) => callApi(routes.forecastPromise, { params: { workspaceId } }, signal),
  });
}
