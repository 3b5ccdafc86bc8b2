import { z } from "zod";
import { planSchema } from "./core-schemas.ts";
import { idSchema, instantSchema, isoDateSchema } from "./text-schemas.ts";

/** A stored plan. `version` counts the plans of a workspace from 1; a plan never changes. */
export const storedPlanSchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: instantSchema, plan: planSchema })
  .meta({ id: "StoredPlan" });
export type StoredPlan = z.infer<typeof storedPlanSchema>;

export const planSummarySchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: instantSchema, startsOn: isoDateSchema })
  .meta({ id: "PlanSummary" });
export type PlanSummary = z.infer<typeof planSummarySchema>;
