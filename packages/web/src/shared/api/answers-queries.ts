import { type AnswersDraft, routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "./call-api.ts";

/**
 * The saved answers, or `null` before there are any. They are read when the wizard opens and written as one goes; nothing
 * is fetched again under the writer's hands, and a newer version elsewhere shows when saving.
 */
export function answersQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["answers", workspaceId],
    queryFn: ({ signal }): Promise<AnswersDraft | null> =>
      callApi(routes.loadAnswers, { params: { workspaceId } }, signal).catch(nullWhenMissing),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5_000,
  });
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof ApiProblem && error.problem.status === 404) return null;
  throw error;
}
