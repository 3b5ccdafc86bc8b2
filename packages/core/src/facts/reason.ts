/** The name of a source in `evidence.ts`, such as `E047`. */
export type EvidenceId = `E${number}`;

/** What a reason, a problem or a finding speaks of; numbers carry their unit in the name (`freeMinutes`, `promoShare`). */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | readonly number[]>>;

/**
 * Why a line of a plan is as it is: a code with a text in the message catalogue, the inputs that mattered,
 * and the sources. Without evidence it is worked out from the answers, or it is our judgement: of what, the words under
 * `judgement` in the catalogue say.
 */
export type Reason = {
  /** Such as `promise-from-checks`; stable, for programs. */
  readonly code: string;
  /** The inputs that mattered. */
  readonly facts: Facts;
  /** The sources, for `findEvidence`; empty: a calculation or our judgement. */
  readonly evidence: readonly EvidenceId[];
};

/** A reason in one line; without evidence it is a calculation or our judgement. */
export function because(code: string, facts: Facts = {}, evidence: readonly EvidenceId[] = []): Reason {
  return { code, facts, evidence: [...new Set(evidence)] };
}
