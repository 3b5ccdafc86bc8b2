import {
  type ConversationChange,
  type NewConversation,
  type NewMessage,
  routes,
  type ShownConversation,
} from "@porchlight/api/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem, callApi, NoConnection } from "../../shared/api/call-api.ts";
import { conversationQuery } from "../../shared/api/conversation-queries.ts";
import { newRequestKey } from "../../shared/api/new-request-key.ts";
import { lookAgain } from "../../shared/api/shown-in.ts";
import { showToast } from "../../shared/ui/show-toast.ts";
import { showUndoToast } from "../../shared/ui/show-undo-toast.tsx";
import { type Seen, useNewestVersion } from "./use-newest-version.ts";

/** The last thing that happened to a conversation. */
const TOAST = "conversation";

type Change = { readonly seen: Seen; readonly change: ConversationChange };
type Reply = { readonly seen: Seen; readonly message: NewMessage; readonly requestKey: string };

/** What is done with conversations. Each deed gives what the server has then, or `undefined` when nothing came of it. */
export function useConversationDeeds(workspaceId: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const then = {
    // One after the other: each is done on what the one before has made.
    scope: { id: `conversations ${workspaceId}` },
    onSuccess: (stored: ShownConversation) => {
      queryClient.setQueryData(conversationQuery(workspaceId, stored.id).queryKey, stored);
    },
    // After a failure too: it may be that somebody else was quicker.
    onSettled: () => void lookAgain(queryClient, workspaceId, "conversations"),
  } as const;
  const onNewest = useNewestVersion();
  const adding = useMutation({
    ...then,
    mutationFn: ({ body, requestKey }: { readonly body: NewConversation; readonly requestKey: string }) =>
      callApi(routes.createConversation, { params: { workspaceId }, body, requestKey }),
  });
  const replying = useMutation({
    ...then,
    mutationFn: ({ seen, message, requestKey }: Reply) =>
      onNewest(seen, (version) =>
        callApi(routes.addMessage, {
          params: { workspaceId, conversationId: seen.id },
          body: message,
          version,
          requestKey,
        }),
      ),
  });
  const changing = useMutation({
    ...then,
    mutationFn: ({ seen, change }: Change) =>
      onNewest(seen, (version) =>
        callApi(routes.changeConversation, {
          params: { workspaceId, conversationId: seen.id },
          body: change,
          version,
        }),
      ),
  });
  const merging = useMutation({
    ...then,
    mutationFn: ({ seen, otherId }: { readonly seen: Seen; readonly otherId: string }) =>
      onNewest(seen, (version) =>
        callApi(routes.mergeConversations, {
          params: { workspaceId, conversationId: seen.id },
          body: { otherId },
          version,
        }),
      ),
  });
  const takingBack = useMutation({
    ...then,
    mutationFn: ({ seen, messageId }: { readonly seen: Seen; readonly messageId: string }) =>
      onNewest(seen, (version) =>
        callApi(routes.takeBackAnswer, { params: { workspaceId, conversationId: seen.id, messageId }, version }),
      ),
  });
  const removing = useMutation({
    onSettled: then.onSettled,
    mutationFn: ({ id, version }: Seen) =>
      callApi(routes.deleteConversation, { params: { workspaceId, conversationId: id }, version }),
  });

  async function tried<Done>(deed: Promise<Done>): Promise<Done | undefined> {
    try {
      return await deed;
    } catch (failure) {
      showToast({ id: TOAST, message: failureWords(failure) });
      return undefined;
    }
  }

  function failureWords(failure: unknown): string {
    if (failure instanceof NoConnection) return t("ui.conversations.failed.noConnection");
    if (!(failure instanceof ApiProblem)) return t("ui.conversations.failed.broken");
    if (failure.problem.status === 412) return t("ui.conversations.failed.overtaken");
    if (failure.problem.status === 404) return t("ui.conversations.failed.gone");
    return failure.message;
  }

  return {
    isAdding: adding.isPending,
    isReplying: replying.isPending,
    add: (body: NewConversation, requestKey: string) => tried(adding.mutateAsync({ body, requestKey })),
    reply: (seen: Seen, message: NewMessage) =>
      tried(replying.mutateAsync({ seen, message, requestKey: newRequestKey() })),
    change: (seen: Seen, change: ConversationChange) => tried(changing.mutateAsync({ seen, change })),
    /** An answer that was written down by mistake: whoever asked waits again. */
    takeBack: (seen: Seen, messageId: string) => tried(takingBack.mutateAsync({ seen, messageId })),
    /** Lets what was said in another conversation join this one; the other goes. */
    merge: (seen: Seen, otherId: string) => tried(merging.mutateAsync({ seen, otherId })),
    remove: async (seen: Seen) => (await tried(removing.mutateAsync(seen).then(() => true))) === true,
    tell: (message: string) => showToast({ id: TOAST, message }),
    /** Says what was done to a conversation, and offers to take it back. */
    tellUndo: (message: string, onUndo: () => void) =>
      showUndoToast({ id: TOAST, message, undoLabel: t("ui.shell.undo"), onUndo }),
  };
}

export type ConversationDeeds = ReturnType<typeof useConversationDeeds>;
