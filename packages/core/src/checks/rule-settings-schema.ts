import { z } from "zod";
import { SEVERITIES } from "./finding.ts";
import { FIXED_RULES, RULE_CODES, type RuleCode } from "./rule-codes.ts";
import { RULE_LIMITS } from "./rule-limits.ts";
import type { RuleSettings } from "./rule-settings.ts";

/** The longest that the note of a setting may be, in UTF-16 units: what an input's `maxLength` counts. */
export const RULE_NOTE_MAX = 500;

/** Reads settings of checks: each with its note, limits within their bounds, and none for a check that stays (`rule-stays`). */
export const ruleSettingsSchema: z.ZodType<RuleSettings> = z.strictObject(
  Object.fromEntries(RULE_CODES.map((code) => [code, z.exactOptional(settingSchema(code))])),
);

function settingSchema(code: RuleCode): z.ZodType {
  if (FIXED_RULES.includes(code)) {
    return z
      .unknown()
      .refine(() => false, { params: { code: "rule-stays" } })
      .meta({ description: "This check stays as it is: what it finds cannot be carried out" });
  }
  const note = z.string().trim().min(1).max(RULE_NOTE_MAX).meta({ description: "Why" });
  return z.discriminatedUnion("off", [
    z.strictObject({ off: z.literal(true), note }),
    z.strictObject({ off: z.literal(false), severity: z.exactOptional(z.enum(SEVERITIES)), ...limitOf(code), note }),
  ]);
}

// A check without a number of its own takes none: it is an unknown field there.
function limitOf(code: RuleCode): { readonly limit?: z.ZodType } {
  const limit = RULE_LIMITS[code];
  if (limit === undefined) return {};
  return { limit: z.exactOptional(z.number().min(limit.least).max(limit.most).meta({ description: limit.unit })) };
}
