import { routes } from "@porchlight/api/contract";
import type { DateRange } from "@porchlight/core";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ApiProblem, callApi } from "./call-api.ts";

export type ConversationGroup = "waiting" | "answered";

/** The beginning of the keys of all that customers said. */
export function conversationsKey(workspaceId: string) {
  return ["conversations", workspaceId] as const;
}

/** Those who wait, soonest due first, or those who do not, newest first; page by page. */
export function conversationsQuery(workspaceId: string, state: ConversationGroup) {
  return infiniteQueryOptions({
    queryKey: [...conversationsKey(workspaceId), state],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === undefined ? { state } : { state, cursor: pageParam };
      return callApi(routes.listConversations, { params: { workspaceId }, query }, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** One conversation with its messages, or `null` where there is none of that id. */
export function conversationQuery(workspaceId: string, conversationId: string) {
  return queryOptions({
    queryKey: [...conversationsKey(workspaceId), "one", conversationId],
    queryFn: ({ signal }) =>
      callApi(routes.loadConversation, { params: { workspaceId, conversationId } }, signal).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.problem.status === 404) return null;
        throw error;
      }),
  });
}

/** How answers came against the promise, in days on which customers began to wait. */
export function replyAuditQuery(workspaceId: string, range: DateRange) {
  return queryOptions({
    queryKey: [...conversationsKey(workspaceId), "audit", range.from, range.to],
    queryFn: ({ signal }) => callApi(routes.auditReplies, { params: { workspaceId }, query: range }, signal),
  });
}
