import { handOversSchema, storedHandOversSchema } from "./hand-over-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const handOverRoutes = {
  loadHandOvers: defineRoute({
    id: "loadHandOvers",
    summary: "Who answers what in the owner's stead; version 0 while nothing is handed over",
    method: "get",
    path: "/workspaces/{workspaceId}/hand-overs",
    params: inWorkspace,
    status: 200,
    reply: storedHandOversSchema,
  }),
  saveHandOvers: defineRoute({
    id: "saveHandOvers",
    summary:
      "Say who answers what; whatever nobody has goes to the owner, and so does what needs the owner. `If-Match: 0` for the first time",
    method: "put",
    path: "/workspaces/{workspaceId}/hand-overs",
    params: inWorkspace,
    body: handOversSchema,
    needs: "if-match",
    status: 200,
    reply: storedHandOversSchema,
    problems: [404, 412, 422, 428],
  }),
} as const;
