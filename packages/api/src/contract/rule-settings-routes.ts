import { z } from "zod";
import { ruleSettingsSchema } from "./core-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";
import { storedRuleSettingsSchema } from "./rule-settings-schemas.ts";

export const ruleSettingsRoutes = {
  loadRuleSettings: defineRoute({
    id: "loadRuleSettings",
    summary: "How the checks of the calendar are set; version 0 while they are as they come",
    method: "get",
    path: "/workspaces/{workspaceId}/rule-settings",
    params: inWorkspace,
    status: 200,
    reply: storedRuleSettingsSchema,
  }),
  saveRuleSettings: defineRoute({
    id: "saveRuleSettings",
    summary:
      "Set checks otherwise than they come, or off, each with a note why; what cannot be carried out stays. `If-Match: 0` for the first time",
    method: "put",
    path: "/workspaces/{workspaceId}/rule-settings",
    params: inWorkspace,
    body: z.strictObject({ settings: ruleSettingsSchema }),
    needs: "if-match",
    status: 200,
    reply: storedRuleSettingsSchema,
    problems: [412, 428],
  }),
} as const;
