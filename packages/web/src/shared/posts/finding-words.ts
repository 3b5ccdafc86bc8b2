import type { Finding } from "@porchlight/core";
import type { TFunction } from "i18next";

/** What a finding says; one that comes from days off, or of two on one day, has its own sentence where the catalogue holds one. */
export function findingWords({ code, facts }: Pick<Finding, "code" | "facts">, t: TFunction): string {
  const { closure } = facts;
  const isOneDay = facts.firstOn !== undefined && facts.firstOn === facts.secondOn;
  if (isOneDay) return t([`finding.${code}_sameDay`, `finding.${code}`], facts);
  if (closure === undefined) return t(`finding.${code}`, facts);
  const named = closure === "" ? { ...facts, closure: t("ui.calendar.findings.daysOff") } : facts;
  return t([`finding.${code}_closed`, `finding.${code}`], named);
}
