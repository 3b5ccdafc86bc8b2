import { z } from "zod";
import { liftedPauseSchema, newPauseSchema, PAUSES_SHOWN_MOST, pauseSchema } from "./pause-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { idSchema } from "./text-schemas.ts";

export const pauseRoutes = {
  listPauses: defineRoute({
    id: "listPauses",
    summary: `When everything was paused, newest first, at most ${PAUSES_SHOWN_MOST}; the first is on while it has no \`liftedAt\``,
    method: "get",
    path: "/workspaces/{workspaceId}/pauses",
    params: inWorkspace,
    status: 200,
    reply: z.strictObject({ items: z.array(pauseSchema) }),
  }),
  startPause: defineRoute({
    id: "startPause",
    summary: "Pause everything until it is lifted; where it is paused already, that pause stays and is the reply",
    method: "post",
    path: "/workspaces/{workspaceId}/pauses",
    params: inWorkspace,
    body: newPauseSchema,
    needs: "idempotency-key",
    status: 201,
    reply: pauseSchema,
    problems: [422],
  }),
  liftPause: defineRoute({
    id: "liftPause",
    summary: "Lift a pause; one that is lifted already stays as it is",
    method: "put",
    path: "/workspaces/{workspaceId}/pauses/{pauseId}/lift",
    params: inWorkspace.extend({ pauseId: idSchema }),
    body: liftedPauseSchema,
    status: 200,
    reply: pauseSchema,
    problems: [404],
  }),
} as const;
