import { z } from "zod";
import { planSummarySchema, storedPlanSchema } from "./plan-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace, page, pageOf } from "./route-parts.ts";
import { idSchema, isoDateSchema } from "./text-schemas.ts";

const ofPlan = inWorkspace.extend({ planId: idSchema });

export const planRoutes = {
  createPlan: defineRoute({
    id: "createPlan",
    summary:
      "Make a plan from answers and keep it as the next version. Days and hours stay as they are in the newest plan, or in the one that is named, unless others are clearly better",
    method: "post",
    path: "/workspaces/{workspaceId}/plans",
    params: inWorkspace,
    body: z.strictObject({ answers: z.unknown(), startsOn: isoDateSchema, previousId: idSchema.optional() }),
    needs: "idempotency-key",
    status: 201,
    reply: storedPlanSchema,
    problems: [404, 422],
  }),
  listPlans: defineRoute({
    id: "listPlans",
    summary: "The versions of the plan, newest first",
    method: "get",
    path: "/workspaces/{workspaceId}/plans",
    params: inWorkspace,
    query: page,
    status: 200,
    reply: pageOf(planSummarySchema),
  }),
  loadCurrentPlan: defineRoute({
    id: "loadCurrentPlan",
    summary: "The newest plan",
    method: "get",
    path: "/workspaces/{workspaceId}/plans/current",
    params: inWorkspace,
    status: 200,
    reply: storedPlanSchema,
    problems: [404],
  }),
  loadPlan: defineRoute({
    id: "loadPlan",
    summary: "One version of the plan",
    method: "get",
    path: "/workspaces/{workspaceId}/plans/{planId}",
    params: ofPlan,
    status: 200,
    reply: storedPlanSchema,
    problems: [404],
  }),
} as const;
