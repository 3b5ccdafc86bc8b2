import { answersSchema } from "@porchlight/core";
import { z } from "zod";
import { answersDraftSchema } from "./answers-schemas.ts";
import { defineRoute } from "./route.ts";
import { inWorkspace } from "./route-parts.ts";

export const answersRoutes = {
  loadAnswers: defineRoute({
    id: "loadAnswers",
    summary: "The answers as far as they are given",
    method: "get",
    path: "/workspaces/{workspaceId}/answers",
    params: inWorkspace,
    status: 200,
    reply: answersDraftSchema,
    problems: [404],
  }),
  saveAnswers: defineRoute({
    id: "saveAnswers",
    summary: "Keep the answers as given; `If-Match: 0` for the first time",
    method: "put",
    path: "/workspaces/{workspaceId}/answers",
    params: inWorkspace,
    body: z.strictObject({ answers: answersSchema, step: z.string().max(40) }),
    needs: "if-match",
    status: 200,
    reply: answersDraftSchema,
    problems: [412, 428],
  }),
} as const;
