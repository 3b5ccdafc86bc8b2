import type { EvidenceId } from "../facts/reason.ts";

/** A published rule of what to post, to compare a mix with. Shares are 0 to 1; its words stand under `mixRule` in the catalogue. */
export type MixRule = {
  /** What it is known as. */
  readonly name: "80-20" | "4-1-1" | "70-20-10" | "5-3-2" | "thirds" | "50-30-20";
  /** What it gives to promotion. */
  readonly promoShare: number;
  /** What it gives to other people's work; absent where it does not say. */
  readonly curateShare?: number;
  /** Where it was published. */
  readonly evidence: readonly EvidenceId[];
};

/** The published rules by promotion share, smallest first. None of them rests on a measurement. */
export const MIX_RULES: readonly MixRule[] = [
  { name: "5-3-2", promoShare: 0, curateShare: 0.5, evidence: ["E038"] },
  { name: "70-20-10", promoShare: 0.1, curateShare: 0.2, evidence: ["E041"] },
  { name: "4-1-1", promoShare: 1 / 6, curateShare: 4 / 6, evidence: ["E037"] },
  { name: "80-20", promoShare: 0.2, evidence: ["E040"] },
  { name: "50-30-20", promoShare: 0.2, evidence: ["E042"] },
  { name: "thirds", promoShare: 1 / 3, curateShare: 1 / 3, evidence: ["E039"] },
];
