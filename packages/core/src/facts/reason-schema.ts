import { z } from "zod";
import type { EvidenceId, Facts, Reason } from "./reason.ts";

/** The shape of facts: words, numbers, yes or no, and lists of words or numbers by name. */
export const factsSchema: z.ZodType<Facts> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
);

const evidenceId = z
  .string()
  .regex(/^E\d+$/)
  .describe("The name of a source") as unknown as z.ZodType<EvidenceId>;

/** The shape of a reason. Codes are not listed: a later version may have more. */
export const reasonSchema: z.ZodType<Reason> = z.strictObject({
  code: z.string(),
  facts: factsSchema,
  evidence: z.array(evidenceId),
});
