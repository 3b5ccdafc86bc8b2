import type { Reason } from "@porchlight/core";
import type { TFunction } from "i18next";

/** What is judged where a reason has no source: "when to look again"; undefined where it is worked out from the answers. */
export function judgementWords({ code, evidence }: Reason, t: TFunction): string | undefined {
  if (evidence.length > 0) return undefined;
  return t(`judgement.${code}`, { defaultValue: "" }) || undefined;
}
