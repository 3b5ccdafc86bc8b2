import { z } from "zod";
import { ruleSettingsSchema } from "./core-schemas.ts";
import { instantSchema } from "./text-schemas.ts";

/** How a workspace has set the checks. `version` is 0 until somebody sets one. */
export const storedRuleSettingsSchema = z
  .strictObject({ version: z.int().min(0), settings: ruleSettingsSchema, updatedAt: instantSchema.nullable() })
  .meta({ id: "StoredRuleSettings" });
export type StoredRuleSettings = z.infer<typeof storedRuleSettingsSchema>;
