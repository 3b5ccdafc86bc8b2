import { RULE_LIMITS, type RuleCode, type RuleSetting, type Severity } from "@porchlight/core";

/** The setting of a check while somebody is at it. */
export type RuleDraft = {
  readonly isOn: boolean;
  /** Empty: as the check judges itself. */
  readonly severity: Severity | "";
  /** As it is typed: shares as percent. Empty: what holds where nobody has set it. */
  readonly limit: number | "";
  readonly note: string;
};

/** What has to be put right before a draft can be kept; words under `ui.calendar.checks.problem`. */
export type RuleDraftProblem = "note-missing" | "limit-outside";

export function ruleDraftOf(code: RuleCode, setting: RuleSetting | undefined): RuleDraft {
  if (setting === undefined) return { isOn: true, severity: "", limit: "", note: "" };
  if (setting.off) return { isOn: false, severity: "", limit: "", note: setting.note };
  const { severity = "", limit, note } = setting;
  return { isOn: true, severity, limit: limit === undefined ? "" : shownLimit(code, limit), note };
}

/** What is to be kept of a draft; undefined for a check that is as it comes. */
export function settingOf(code: RuleCode, draft: RuleDraft): RuleSetting | undefined {
  const note = draft.note.trim();
  if (!draft.isOn) return { off: true, note };
  if (isAsItComes(draft)) return undefined;
  const { severity, limit } = draft;
  return {
    off: false,
    ...(severity === "" ? {} : { severity }),
    ...(limit === "" ? {} : { limit: limit / scaleOf(code) }),
    note,
  };
}

export function isAsItComes({ isOn, severity, limit }: RuleDraft): boolean {
  return isOn && severity === "" && limit === "";
}

export function findRuleDraftProblem(code: RuleCode, draft: RuleDraft): RuleDraftProblem | undefined {
  const bounds = limitBounds(code);
  const { isOn, limit, note } = draft;
  if (isOn && limit !== "" && bounds !== undefined && (limit < bounds.least || limit > bounds.most)) {
    return "limit-outside";
  }
  return !isAsItComes(draft) && note.trim() === "" ? "note-missing" : undefined;
}

/** The bounds of a check's own number as it is typed. */
export function limitBounds(code: RuleCode): { readonly least: number; readonly most: number } | undefined {
  const limit = RULE_LIMITS[code];
  return limit && { least: shownLimit(code, limit.least), most: shownLimit(code, limit.most) };
}

/** A check's own number as it is typed. */
export function shownLimit(code: RuleCode, limit: number): number {
  return Math.round(limit * scaleOf(code) * 100) / 100;
}

function scaleOf(code: RuleCode): number {
  return RULE_LIMITS[code]?.unit === "share" ? 100 : 1;
}
