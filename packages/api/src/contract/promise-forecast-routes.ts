import { promiseForecastSchema } from "./promise-forecast-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const promiseForecastRoutes = {
  forecastPromise: defineRoute({
    id: "forecastPromise",
    summary:
      "Whether the newest plan's promise will be kept in the weeks to come, with who is away, what is closed, who waits and what comes in",
    method: "get",
    path: "/workspaces/{workspaceId}/promise-forecast",
    params: inWorkspace,
    status: 200,
    reply: promiseForecastSchema,
    problems: [404],
  }),
} as const;
