import { z } from "zod";

export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: "urn:porchlight:problem: and the code of the problem" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional().meta({ description: "urn:porchlight:request: and the id in X-Request-Id" }),
    problems: z
      .array(
        z.strictObject({
          code: z.string(),
          path: z.array(z.union([z.string(), z.number()])),
          detail: z.string(),
          severity: z.enum(["error", "warning"]).optional(),
        }),
      )
      .optional(),
    current: z
      .unknown()
      .optional()
      .meta({ description: "With 412: the thing as it is now. With 409 of a slot: the post that has it" }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details; every problem is listed, not the first alone" });
export type Problem = z.infer<typeof problemSchema>;
