import { answersDraftSchema, answersSentSchema } from "./answers-schemas.ts";
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
    body: answersSentSchema,
    needs: "if-match",
    status: 200,
    reply: answersDraftSchema,
    problems: [412, 428],
  }),
} as const;
