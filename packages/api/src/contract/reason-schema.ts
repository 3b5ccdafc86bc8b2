import type { EvidenceId, Facts, Reason } from "@porchlight/core";
import { z } from "zod";

const fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);

export const factsSchema: z.ZodType<Facts> = z
  .record(z.string(), fact)
  .meta({ id: "Facts", description: "What a code speaks of; numbers carry their unit in the name" });

const evidenceSchema = z
  .string()
  .regex(/^E\d+$/)
  .meta({ description: "The name of a source" }) as unknown as z.ZodType<EvidenceId>;

export const reasonSchema: z.ZodType<Reason> = z
  .strictObject({ code: z.string(), facts: factsSchema, evidence: z.array(evidenceSchema) })
  .meta({ id: "Reason", description: "Why a line of a plan is as it is. No evidence means: our judgement" });
