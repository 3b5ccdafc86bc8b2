import { factsSchema, planSchema, reasonSchema, ruleSettingsSchema } from "@porchlight/core";
import { z } from "zod";

// The library's schemas have no names of their own; with these each stands once in the document of the API.
factsSchema.register(z.globalRegistry, {
  id: "Facts",
  description: "What a code speaks of; numbers carry their unit in the name",
});
reasonSchema.register(z.globalRegistry, {
  id: "Reason",
  description: "Why a line of a plan is as it is. No evidence means: our judgement",
});
planSchema.register(z.globalRegistry, { id: "Plan" });

ruleSettingsSchema.register(z.globalRegistry, {
  id: "RuleSettings",
  description: "The checks of the calendar that are set otherwise than they come",
});

export { factsSchema, planSchema, ruleSettingsSchema };
