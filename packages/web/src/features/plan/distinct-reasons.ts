import type { EvidenceId, Reason } from "@porchlight/core";

/** Reasons that read the same said once, with the sources of all of them. */
export function distinctReasons(reasons: readonly Reason[], textOf: (reason: Reason) => string): Reason[] {
  return [...Map.groupBy(reasons, textOf).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, evidence: evidenceOf([first, ...rest]) }],
  );
}

function evidenceOf(reasons: readonly Reason[]): EvidenceId[] {
  return [...new Set(reasons.flatMap(({ evidence }) => evidence))];
}
