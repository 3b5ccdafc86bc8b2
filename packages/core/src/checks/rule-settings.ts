import type { Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { FIXED_RULES, RULE_CODES, type RuleCode } from "./rule-codes.ts";
import { RULES } from "./rules.ts";

/** How people have set a check, and why: whoever comes later reads it. */
export type RuleSetting =
  | {
      /** The check is not asked. */
      readonly off: true;
      /** Why; 1 to 500 signs. */
      readonly note: string;
    }
  | {
      /** The check is asked. */
      readonly off: false;
      /** How grave all that it finds is; default: the check's own judgement. */
      readonly severity?: Severity;
      /** Its own number, within `RULE_LIMITS`; default: what holds where nobody has set it. */
      readonly limit?: number;
      /** Why; 1 to 500 signs. */
      readonly note: string;
    };

/** The checks that are set otherwise than they come; those that are not named are as they come. */
export type RuleSettings = Readonly<Partial<Record<RuleCode, RuleSetting>>>;

/** The checks that are off, so that nobody takes their silence for praise. Those that stay are never among them. */
export function listRulesOff(settings: RuleSettings): RuleCode[] {
  return RULE_CODES.filter((code) => settings[code]?.off === true && !FIXED_RULES.includes(code));
}

/** The checks as people have set them. */
export function tuneRules(settings: RuleSettings): readonly Rule[] {
  const off = listRulesOff(settings);
  return RULES.filter(({ code }) => !off.includes(code)).map((rule) => withSeverity(rule, settings[rule.code]));
}

/** What people have set as a check's own number. */
export function limitIn(settings: RuleSettings, code: RuleCode): number | undefined {
  const setting = settings[code];
  return setting === undefined || setting.off ? undefined : setting.limit;
}

function withSeverity(rule: Rule, setting: RuleSetting | undefined): Rule {
  if (setting === undefined || setting.off || setting.severity === undefined) return rule;
  if (FIXED_RULES.includes(rule.code)) return rule;
  const { severity } = setting;
  return {
    ...rule,
    find: (calendar, part) => rule.find(calendar, part).map((found) => ({ ...found, severity })),
  };
}
