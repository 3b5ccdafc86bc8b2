import * as fc from "fast-check";
import { SEVERITIES } from "../checks/finding.ts";
import { FIXED_RULES, RULE_CODES, type RuleCode } from "../checks/rule-codes.ts";
import { RULE_LIMITS } from "../checks/rule-limits.ts";
import type { RuleSetting, RuleSettings } from "../checks/rule-settings.ts";

/** Settings that `ruleSettingsSchema` reads: some checks off, some graver or milder, some with a limit of their own. */
export function anyRuleSettings(): fc.Arbitrary<RuleSettings> {
  const codes = RULE_CODES.filter((code) => !FIXED_RULES.includes(code));
  const settings = Object.fromEntries(codes.map((code) => [code, anySetting(code)]));
  return fc.record(settings, { requiredKeys: [] });
}

function anySetting(code: RuleCode): fc.Arbitrary<RuleSetting> {
  const note = fc.constant("We have tried it.");
  const severity = fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined });
  return fc.oneof(
    fc.record({ off: fc.constant(true as const), note }),
    fc.record({ severity, limit: anyLimit(code), note }).map(
      (tuned): RuleSetting => ({
        off: false,
        ...(tuned.severity === undefined ? {} : { severity: tuned.severity }),
        ...(tuned.limit === undefined ? {} : { limit: tuned.limit }),
        note: tuned.note,
      }),
    ),
  );
}

function anyLimit(code: RuleCode): fc.Arbitrary<number | undefined> {
  const limit = RULE_LIMITS[code];
  if (limit === undefined) return fc.constant(undefined);
  return fc.option(fc.double({ min: limit.least, max: limit.most, noNaN: true }), { nil: undefined });
}
