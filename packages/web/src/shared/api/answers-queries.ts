import { type AnswersDraft, routes } from "@porchlight/api/contract";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "./call-api.ts";

/**
 * The saved answers, or `null` before there are any. They are read when the wizard opens and written as one goes; nothing
 * is fetched again under the writer's hands, and a newer version elsewhere shows when saving.
 */
export function answersQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["answers", workspaceId],
    queryFn: ({ signal }) => loadAnswers(workspaceId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5_000,
  });
}

/**
 * The saved answers as the other pages see them, which only ask whether they are still the plan's. They are kept apart, so
 * that the wizard opens with what is saved at that moment.
 */
export function seenAnswersQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["answers-seen", workspaceId],
    queryFn: ({ signal }) => loadAnswers(workspaceId, signal),
    staleTime: 5 * 60_000,
  });
}

/** Lets every page know the answers that were just saved, without another request. */
export function tellSavedAnswers(queryClient: QueryClient, workspaceId: string, draft: AnswersDraft): void {
  queryClient.setQueryData(answersQuery(workspaceId).queryKey, draft);
  queryClient.setQueryData(seenAnswersQuery(workspaceId).queryKey, draft);
}

function loadAnswers(workspaceId: string, signal: AbortSignal): Promise<AnswersDraft | null> {
  return callApi(routes.loadAnswers, { params: { workspaceId } }, signal).catch(nullWhenMissing);
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof ApiProblem && error.problem.status === 404) return null;
  throw error;
}
