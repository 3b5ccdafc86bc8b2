import type { IsoDate } from "../time/iso-date.ts";
import type { EvidenceId } from "./reason.ts";

/** A value of the tables with where it comes from: sources, or our judgement and why. */
export type Fact<Value> = {
  /** The value. */
  readonly value: Value;
  /** Empty: our judgement. */
  readonly evidence: readonly EvidenceId[];
  /** Why we hold it, where nobody has measured it. */
  readonly judgement?: string;
};

/** The tables hold what was known on this day. */
export const FACTS_DATED: IsoDate = "2026-11-01";

/** A value that sources speak for. */
export function sourced<Value>(value: Value, ...evidence: EvidenceId[]): Fact<Value> {
  return { value, evidence };
}

/** A value that nobody has measured, with why we hold it. */
export function judged<Value>(value: Value, judgement: string): Fact<Value> {
  return { value, evidence: [], judgement };
}
